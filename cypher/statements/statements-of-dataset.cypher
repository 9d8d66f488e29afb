// Entities of one shard that a dataset states, to be retired.
// params  shard: integer; dataset: text
// rows    ref: text
// order   ref
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE $dataset IN e.datasets OR e.touched IS NOT NULL
RETURN e.ref AS ref
ORDER BY ref
