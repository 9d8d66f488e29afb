// Counts a write, so that what was kept in memory is known to be stale.
// params  none
// rows    writes: integer
// order   one row
MATCH (s:Store {id: 'store'})
SET s.writes = s.writes + 1
RETURN s.writes AS writes
