// All entities of one shard, for the digest of a graph.
// params  shard: integer
// rows    entity: map of all properties
// order   none: the digest hangs on no order
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
RETURN properties(e) AS entity
