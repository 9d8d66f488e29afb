// Links that gathered records in this import, from the entities of one shard that it touched.
// params  shard: integer; run: text
// rows    ref, kind, source, target: text; records, statements: list of text; properties: map
// order   none
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE e.touched = $run
MATCH (e)-[l:__LINK_KINDS__]->(o:Entity)
WHERE l.stale = true
RETURN l.ref AS ref, type(l) AS kind, e.ref AS source, o.ref AS target, l.records AS records,
  l.statements AS statements, properties(l) AS properties
