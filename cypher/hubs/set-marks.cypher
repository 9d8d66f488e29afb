// Sets what linking found of identifiers: marks of its own, beside those that follow from the
// value, and when it changed hands.
// params  rows: list of {ref, marks: list of text, breaks: list of ISO times or null}; own: list of
//         text, the marks that linking sets
// rows    entities: integer
// order   one row
UNWIND $rows AS row
MATCH (e:Entity {ref: row.ref})
SET e.marks = [mark IN e.marks WHERE NOT mark IN $own] + row.marks, e.breaks = row.breaks
RETURN count(e) AS entities
