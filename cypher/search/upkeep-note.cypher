// How far the store has come, for a search index that is made from it.
// params  none
// rows    writes: integer; entitiesLeftAt, rowsLeftAt: integer, the writes that last took some out, or null
// order   one row at most
MATCH (s:Store {id: 'store'})
RETURN s.writes AS writes, s.entitiesLeftAt AS entitiesLeftAt, s.rowsLeftAt AS rowsLeftAt
