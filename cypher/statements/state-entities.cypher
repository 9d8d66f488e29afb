// Cites records for entities.
// params  rows: list of {ref, record, fields, values, spans, observedAt, dataset}
// rows    statements: integer
// order   one row
UNWIND $rows AS row
MATCH (e:Entity {ref: row.ref})
MATCH (r:Record {id: row.record})
CREATE (e)-[s:STATED_IN {fields: row.fields, values: row.values, spans: row.spans,
  observedAt: row.observedAt, dataset: row.dataset}]->(r)
RETURN count(s) AS statements
