// Those of some entities that an import touched.
// params  refs: list of text; run: text
// rows    ref, id, kind: text; properties: map
// order   none: each is folded by itself
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
WHERE e.touched = $run
RETURN e.ref AS ref, e.id AS id, e.kind AS kind, properties(e) AS properties
