// Notes how often first occurrences were met in this pass.
// params  rows: list of {id, copies}
// rows    records: integer
// order   one row
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
SET r.copies = row.copies
RETURN count(r) AS records
