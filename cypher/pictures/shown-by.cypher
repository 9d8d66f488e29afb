// What shows some pictures.
// params  refs: list of text; datasets: list of text; limit: integer
// rows    image, thing: text (refs)
// order   image, thing
UNWIND $refs AS ref
MATCH (i:Entity {ref: ref})
MATCH (i)<-[l:__LINK_KINDS__]-(t:Thing)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH DISTINCT ref AS image, t.ref AS thing
ORDER BY image, thing
LIMIT $limit
RETURN image, thing
