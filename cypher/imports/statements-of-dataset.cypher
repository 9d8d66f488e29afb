// Entities of one shard that a dataset states, to be retired.
// params  shard: integer; dataset: text
// rows    ref: text
// order   ref
MATCH (e:Entity {shard: $shard})
WHERE $dataset IN e.datasets OR e.touched IS NOT NULL
RETURN e.ref AS ref
ORDER BY ref
