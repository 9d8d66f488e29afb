// What records state of some entities.
// params  refs: list of text
// rows    ref, record, dataset, values: text; observedAt: text or null
// order   none: the fold is a function of the set
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
MATCH (e)-[s:STATED_IN]->(r:Record)
RETURN ref AS ref, r.id AS record, s.dataset AS dataset, s.values AS values, s.observedAt AS observedAt
