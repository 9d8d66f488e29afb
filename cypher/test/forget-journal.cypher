// Forgets how far the journal is in the graph: a store from before the journal.
// params  none
// rows    none
// order   none
MATCH (s:Segment)
DETACH DELETE s
