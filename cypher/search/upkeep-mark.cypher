// Marks rows of an earlier version of Clew with a write, and with what those name that are cited for nothing.
// params  rows: list of {record, about}; wroteAt: integer
// rows    records: integer
// order   one row
UNWIND $rows AS row
MATCH (r:Record {id: row.record})
WHERE r.wroteAt IS NULL
SET r.wroteAt = $wroteAt, r.about = row.about
RETURN count(r) AS records
