// Which entities of one shard are held.
// params  shard: integer
// rows    ref: text
// order   none: compared with what an index holds
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
RETURN e.ref AS ref
