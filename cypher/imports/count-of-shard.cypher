// How many entities and links of one shard a dataset states.
// params  shard: integer; dataset: text
// rows    entities: integer
// order   one row
MATCH (e:Entity {shard: $shard})
WHERE $dataset IN e.datasets
RETURN count(e) AS entities
