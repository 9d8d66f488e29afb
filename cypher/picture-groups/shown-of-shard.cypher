// What shows the pictures of one shard, row by row.
// params  shard: integer; datasets: list of text
// rows    image, source: text (ids); kind: text, Cypher type of the link; records, statements: list of text
// order   none: all of them are read
UNWIND [$shard] AS place
MATCH (i:Entity {shard: place})
WHERE i.kind = 'Image'
MATCH (i)<-[l:__LINK_KINDS__]-(t:Entity)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
RETURN i.id AS image, t.id AS source, type(l) AS kind, l.records AS records,
  l.statements AS statements
