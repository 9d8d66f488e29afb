// Links that gathered records in this import, from some entities that it touched.
// params  refs: list of text; run: text
// rows    ref, kind, source, target: text; records, statements: list of text; properties: map
// order   none
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
WHERE e.touched = $run
MATCH (e)-[l:__LINK_KINDS__]->(o:Entity)
WHERE l.stale = true
RETURN l.ref AS ref, type(l) AS kind, e.ref AS source, o.ref AS target, l.records AS records,
  l.statements AS statements, properties(l) AS properties
