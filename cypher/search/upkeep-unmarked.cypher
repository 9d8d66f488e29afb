// Rows that an earlier version of Clew kept without the write that brought them, some of a dataset.
// params  dataset: text; limit: integer
// rows    record: text; isCited: boolean, whether it states an entity
// order   none: all of them are marked
UNWIND [$dataset] AS own
MATCH (r:Record {dataset: own})
WHERE r.wroteAt IS NULL
WITH r
LIMIT $limit
OPTIONAL MATCH (r)<-[s:STATED_IN]-(e:Entity)
RETURN r.id AS record, count(s) > 0 AS isCited
