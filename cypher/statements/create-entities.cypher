// Brings entities of one kind that are not held: whole, or marked to be folded at the end.
// params  rows: list of {ref, id, properties: map}; shard: integer
// rows    entities: integer
// order   one row
UNWIND $rows AS row
CREATE (e:Entity:__Sort__:__Kind__ {ref: row.ref, id: row.id, shard: $shard})
SET e += row.properties
RETURN count(e) AS entities
