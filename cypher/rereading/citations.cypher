// What some rows state of entities.
// params  records: list of text
// rows    record, ref, id, kind, values: text; fields, spans: list of text; observedAt: text or null
// order   none: gathered by row and entity
UNWIND $records AS record
MATCH (r:Record {id: record})
MATCH (r)<-[s:STATED_IN]-(e:Entity)
RETURN record, e.ref AS ref, e.id AS id, e.kind AS kind, s.fields AS fields, s.values AS values,
  s.spans AS spans, s.observedAt AS observedAt
