// The accounts that the things which show a picture are linked with, and how many of those things
// each is linked with.
// params  ref: text; datasets: list of text; limit: integer
// rows    ref, id: text; things: integer
// order   most things first, then id
MATCH (i:Entity {ref: $ref})
MATCH (i)<-[l:__LINK_KINDS__]-(t:Thing)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH DISTINCT t
MATCH (t)-[b:__LINK_KINDS__]-(a:Identifier)
WHERE a.kind = 'Account' AND any(dataset IN b.datasets WHERE dataset IN $datasets)
WITH a.ref AS ref, a.id AS id, count(DISTINCT t.ref) AS things
ORDER BY things DESC, id
LIMIT $limit
RETURN ref, id, things
