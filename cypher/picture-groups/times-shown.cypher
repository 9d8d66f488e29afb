// How many things show each of some pictures; none for one that nothing within reach shows.
// params  refs: list of text; datasets: list of text
// rows    image: text (ref); things: integer
// order   image
UNWIND $refs AS ref
MATCH (i:Entity {ref: ref})
MATCH (i)<-[l:__LINK_KINDS__]-(t:Thing)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH ref AS image, count(DISTINCT t.ref) AS things
ORDER BY image
RETURN image, things
