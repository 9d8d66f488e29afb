// What source rows state of some entities.
// params  refs, datasets: list of text
// rows    ref, id, record, values: text; observedAt: text or null
// order   none: all of them are read, then put in order
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
MATCH (e)-[s:STATED_IN]->(r:Record)
WHERE s.dataset IN $datasets
RETURN e.ref AS ref, e.id AS id, r.id AS record, s.values AS values, s.observedAt AS observedAt
