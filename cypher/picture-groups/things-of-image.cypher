// The first things that show a picture.
// params  ref: text; datasets: list of text; limit: integer
// rows    ref, id: text
// order   id
MATCH (i:Entity {ref: $ref})
MATCH (i)<-[l:__LINK_KINDS__]-(t:Thing)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH DISTINCT t.ref AS ref, t.id AS id
ORDER BY id
LIMIT $limit
RETURN ref, id
