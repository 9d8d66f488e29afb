// What source rows state of the entities of one shard, for the digest of a graph.
// params  shard: integer
// rows    entity: text; stated, record: maps of all properties
// order   none: the digest hangs on no order
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
MATCH (e)-[s:STATED_IN]->(r:Record)
RETURN e.id AS entity, properties(s) AS stated, properties(r) AS record
