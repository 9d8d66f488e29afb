// What uses the templates of one shard.
// params  shard: integer; datasets: list of text
// rows    ref, source, target, sourceId, targetId: text; records, statements: list of text
// order   none: all of them are read
UNWIND [$shard] AS place
MATCH (t:Entity {shard: place})
WHERE t.kind = 'Template'
MATCH (t)<-[l:__LINK_KIND__]-(e:Entity)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
RETURN l.ref AS ref, e.ref AS source, t.ref AS target, e.id AS sourceId, t.id AS targetId,
  l.records AS records, l.statements AS statements
