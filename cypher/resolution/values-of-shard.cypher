// What source rows state of the things of one shard and of some kinds.
// params  shard: integer; kinds: list of text; datasets: list of text
// rows    ref, values: text; dataset, file, position: text, where the row stands
// order   ref, then record
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE e.kind IN $kinds
MATCH (e)-[s:STATED_IN]->(r:Record)
WHERE s.dataset IN $datasets
RETURN e.ref AS ref, s.values AS values, r.dataset AS dataset, r.file AS file,
  r.position AS position, r.id AS record
ORDER BY ref, record
