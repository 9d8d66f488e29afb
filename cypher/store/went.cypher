// Notes that entities were taken out by the latest write.
// params  none
// rows    writes: integer
// order   one row
MATCH (s:Store {id: 'store'})
SET s.goneAt = s.writes
RETURN s.writes AS writes
