// Makes rows as an earlier version of Clew kept them.
// params  none
// rows    records: integer
// order   one row
MATCH (r:Record)
SET r.wroteAt = null, r.about = null
RETURN count(r) AS records
