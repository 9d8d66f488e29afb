// How far the import sequence has come.
// params  none
// rows    sequence: integer
// order   one row
MATCH (s:Store {id: 'store'})
RETURN coalesce(s.sequence, 0) AS sequence
