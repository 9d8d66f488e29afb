// Counts a decision before those held are looked at: until this transaction ends no other decides,
// on no other server either.
// The node is its own, so that a decision and an import never wait for each other both ways.
// params  none
// rows    decisions: integer
// order   one row
MERGE (s:Store {id: 'decisions'})
SET s.decisions = coalesce(s.decisions, 0) + 1
RETURN s.decisions AS decisions
