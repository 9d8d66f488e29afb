// Keeps operations: what was asked, by whom, for what purpose.
// params  rows: list of {id, actor, purpose, at, name, type, fields, digest}
// rows    operations: integer
// order   one row
UNWIND $rows AS row
MERGE (o:Operation {id: row.id})
SET o += row
RETURN count(o) AS operations
