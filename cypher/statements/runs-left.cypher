// Runs that touched entities of one shard and were broken off before these were folded.
// params  shard: integer
// rows    run: text
// order   run
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE e.touched IS NOT NULL
WITH DISTINCT e.touched AS run
ORDER BY run
RETURN run
