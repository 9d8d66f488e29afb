// Links to the picture groups of one shard.
// params  shard: integer; datasets: list of text
// rows    source, target: text (ids); kind: text, Cypher type of the link; records, statements: list of text
// order   none: all of them are read
UNWIND [$shard] AS place
MATCH (g:Entity {shard: place})
WHERE g.kind = 'ImageGroup'
MATCH (g)<-[l:__LINK_KINDS__]-(e:Entity)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
RETURN e.id AS source, g.id AS target, type(l) AS kind, l.records AS records,
  l.statements AS statements
