// Entities that cite a record.
// params  record: text
// rows    ref: text
// order   ref
MATCH (r:Record {id: $record})
MATCH (r)<-[:STATED_IN]-(e:Entity)
RETURN DISTINCT e.ref AS ref
ORDER BY ref
