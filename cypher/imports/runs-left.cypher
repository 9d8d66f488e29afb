// Runs that touched entities of one shard and were broken off before these were folded.
// params  shard: integer
// rows    run: text
// order   run
MATCH (e:Entity {shard: $shard})
WHERE e.touched IS NOT NULL
WITH DISTINCT e.touched AS run
ORDER BY run
RETURN run
