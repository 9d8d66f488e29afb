// Picture groups of one shard with the rows that state them.
// params  shard: integer; datasets: list of text
// rows    id, record, values: text; observedAt: text or null
// order   none: all of them are read
UNWIND [$shard] AS place
MATCH (g:Entity {shard: place})
WHERE g.kind = 'ImageGroup'
MATCH (g)-[s:STATED_IN]->(r:Record)
WHERE s.dataset IN $datasets
RETURN g.id AS id, r.id AS record, s.values AS values, s.observedAt AS observedAt
