// Links from some entities that a dataset states.
// params  refs: list of text; dataset: text
// rows    ref, kind, source, target: text; records, statements: list of text; properties: map
// order   none
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
MATCH (e)-[l:__LINK_KINDS__]->(o:Entity)
WHERE $dataset IN l.datasets
RETURN l.ref AS ref, type(l) AS kind, e.ref AS source, o.ref AS target, l.records AS records,
  l.statements AS statements, properties(l) AS properties
