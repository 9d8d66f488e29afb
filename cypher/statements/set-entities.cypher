// Sets what was folded of entities; a null takes a property off.
// params  rows: list of {ref, properties}
// rows    entities: integer
// order   one row
UNWIND $rows AS row
MATCH (e:Entity {ref: row.ref})
SET e += row.properties
RETURN count(e) AS entities
