// What source rows state of the entities of one shard that carry texts.
// params  shard: integer; kinds: list of text; datasets: list of text
// rows    ref, id, record, values: text; observedAt: text or null
// order   none: all of them are read, then put in order
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE e.kind IN $kinds
MATCH (e)-[s:STATED_IN]->(r:Record)
WHERE s.dataset IN $datasets
RETURN e.ref AS ref, e.id AS id, r.id AS record, s.values AS values, s.observedAt AS observedAt
