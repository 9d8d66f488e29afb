// Links from some entities that some rows state.
// params  refs, records: list of text
// rows    ref, kind, source, sourceId, sourceKind, target, targetId, targetKind: text; records,
//         statements: list of text; properties: map
// order   none: gathered by ref
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
MATCH (e)-[l:__LINK_KINDS__]->(o:Entity)
WHERE any(record IN l.records WHERE record IN $records)
RETURN l.ref AS ref, type(l) AS kind, e.ref AS source, e.id AS sourceId, e.kind AS sourceKind,
  o.ref AS target, o.id AS targetId, o.kind AS targetKind,
       l.records AS records, l.statements AS statements, properties(l) AS properties
