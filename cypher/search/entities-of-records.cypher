// What some source rows within reach state: the entities that cite them.
// params  records, datasets: list of text
// rows    record, ref: text
// order   record, ref
UNWIND $records AS id
MATCH (r:Record {id: id})
WHERE r.dataset IN $datasets
MATCH (r)<-[:STATED_IN]-(e:Entity)
WITH DISTINCT id AS record, e.ref AS ref
ORDER BY record, ref
RETURN record, ref
