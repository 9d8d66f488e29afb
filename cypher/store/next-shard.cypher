// Takes places in the import sequence; 5,000 of them share a shard.
// params  places: integer
// rows    sequence: integer, after the places were taken
// order   one row
MATCH (s:Store {id: 'store'})
SET s.sequence = coalesce(s.sequence, 0) + $places
RETURN s.sequence AS sequence
