// Notes how far the entries of a segment of the journal are in the graph.
// params  segment: text; applied: integer, the number of the last entry
// rows    applied: integer
// order   one row
MERGE (s:Segment {id: $segment})
SET s.applied = $applied
RETURN s.applied AS applied
