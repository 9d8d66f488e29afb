// Marks entities to be folded at the end.
// params  refs: list of text; run: text
// rows    entities: integer
// order   one row
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
SET e.touched = $run
RETURN count(e) AS entities
