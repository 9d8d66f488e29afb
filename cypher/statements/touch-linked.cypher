// Marks entities of which the links alone change, to be folded at the end; one that is marked keeps its mark.
// params  refs: list of text; run: text
// rows    entities: integer
// order   one row
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
SET e.touched = coalesce(e.touched, $run)
RETURN count(e) AS entities
