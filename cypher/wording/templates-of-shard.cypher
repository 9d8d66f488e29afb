// Templates of one shard with the rows that state them.
// params  shard: integer; datasets: list of text
// rows    ref, id, record, values: text; observedAt: text or null
// order   none: all of them are read
UNWIND [$shard] AS place
MATCH (t:Entity {shard: place})
WHERE t.kind = 'Template'
MATCH (t)-[s:STATED_IN]->(r:Record)
WHERE s.dataset IN $datasets
RETURN t.ref AS ref, t.id AS id, r.id AS record, s.values AS values, s.observedAt AS observedAt
