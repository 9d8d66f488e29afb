// All links from the entities of one shard, for the digest of a graph.
// params  shard: integer
// rows    source, target, kind: text; link: map of all properties
// order   none: the digest hangs on no order
UNWIND [$shard] AS place
MATCH (a:Entity {shard: place})
MATCH (a)-[l:__LINK_KINDS__]->(b:Entity)
RETURN a.id AS source, b.id AS target, type(l) AS kind, properties(l) AS link
