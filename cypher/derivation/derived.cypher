// Notes up to which write everything was worked out that follows from what is held.
// params  writes: integer; version: text
// rows    writes: integer
// order   one row
MATCH (s:Store {id: 'store'})
SET s.derived = $writes, s.derivedBy = $version
RETURN s.writes AS writes
