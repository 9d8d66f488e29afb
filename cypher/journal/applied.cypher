// How far the entries of the journal's segments are in the graph.
// params  none
// rows    segment: text; applied: integer, the number of the last entry
// order   segment
MATCH (s:Segment)
WITH s.id AS segment, s.applied AS applied
ORDER BY segment
RETURN segment AS segment, applied AS applied
