// Forgets a dataset's own node.
// params  id: text
// rows    none
// order   none
MATCH (d:Dataset {id: $id})
DETACH DELETE d
