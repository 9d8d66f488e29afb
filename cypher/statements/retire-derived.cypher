// Takes off statements that were worked out, each by its record and its very values.
// params  rows: list of {ref, record, values}
// rows    none
// order   none
UNWIND $rows AS row
MATCH (e:Entity {ref: row.ref})
MATCH (e)-[s:STATED_IN]->(r:Record {id: row.record})
WHERE s.values = row.values
DELETE s
