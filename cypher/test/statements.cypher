// All citations, for comparing two stores.
// params  none
// rows    entity: text; statement, record: maps of all properties
// order   none: sorted outside
MATCH (e:Entity)-[s:STATED_IN]->(r:Record)
RETURN e.id AS entity, properties(s) AS statement, properties(r) AS record
