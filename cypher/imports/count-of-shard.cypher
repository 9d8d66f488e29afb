// How many entities and links of one shard a dataset states.
// params  shard: integer; dataset: text
// rows    entities: integer
// order   one row
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE $dataset IN e.datasets
RETURN count(e) AS entities
