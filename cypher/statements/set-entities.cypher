// Sets what was folded of entities; a null takes a property off.
// params  rows: list of {ref, properties}; writes: integer, the write at which what rows state of
//         them was folded; null where none state anything else; setAt: integer, the write that sets
//         them
// rows    entities: integer
// order   one row
UNWIND $rows AS row
MATCH (e:Entity {ref: row.ref})
SET e += row.properties, e.foldedAt = coalesce($writes, e.foldedAt), e.setAt = $setAt
RETURN count(e) AS entities
