// Which source rows of some writes are held.
// params  writes: list of integer
// rows    record: text
// order   none: compared with what an index holds
UNWIND $writes AS number
MATCH (r:Record {wroteAt: number})
RETURN r.id AS record
