// Takes everything out of a store of the tests.
// params  none
// rows    none
// order   none
MATCH (n)
DETACH DELETE n
