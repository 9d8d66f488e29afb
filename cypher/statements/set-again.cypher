// Sets by which imports records came again.
// params  rows: list of {id, again: list of text}
// rows    records: integer
// order   one row
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
SET r.again = row.again
RETURN count(r) AS records
