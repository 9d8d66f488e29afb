// How many neighbours an entity has, by kind and by whether an event joins them.
// params  ref, datasets, full, events: as in around.cypher
// rows    kind: text; contact: boolean; total: integer
// order   kind, then contact
UNWIND [$ref] AS ref
MATCH (a:Entity {ref: ref})
MATCH (a)-[l:__LINK_KINDS__]-(b:Entity)
WHERE b.ref <> ref AND ($full OR any(dataset IN l.datasets WHERE dataset IN $datasets))
WITH b, sum(CASE WHEN type(l) IN $events THEN 1 ELSE 0 END) AS events
WITH b.kind AS kind, events > 0 AS contact
WITH kind, contact, count(kind) AS total
RETURN kind AS kind, contact AS contact, total AS total
ORDER BY kind, contact
