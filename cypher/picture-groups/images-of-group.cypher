// The pictures of one group.
// params  ref: text; datasets: list of text
// rows    ref, id: text
// order   id
MATCH (g:Entity {ref: $ref})
MATCH (g)<-[l:__LINK_KINDS__]-(i:Entity)
WHERE i.kind = 'Image' AND any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH DISTINCT i.ref AS ref, i.id AS id
ORDER BY id
RETURN ref, id
