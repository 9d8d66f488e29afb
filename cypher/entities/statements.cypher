// What records state of entities: values with their columns.
// params  refs: list of text; datasets: list of text; limit: integer
// rows    ref, record, values: text; fields, spans: list of text; observedAt: text or null
// order   record
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
MATCH (e)-[s:STATED_IN]->(r:Record)
WHERE s.dataset IN $datasets
WITH ref, r.id AS record, s.fields AS fields, s.values AS values, s.spans AS spans,
  s.observedAt AS observedAt
ORDER BY record
LIMIT $limit
RETURN ref, record, fields, values, spans, observedAt
