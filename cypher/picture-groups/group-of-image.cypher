// The group of a picture.
// params  ref: text; datasets: list of text
// rows    ref: text; none where the picture is in no group
// order   ref
MATCH (i:Entity {ref: $ref})
MATCH (i)-[l:__LINK_KINDS__]->(g:Entity)
WHERE g.kind = 'ImageGroup' AND any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH DISTINCT g.ref AS ref
ORDER BY ref
RETURN ref
