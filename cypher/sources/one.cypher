// What is kept of one source.
// params  id: text
// rows    dataset: map of its properties
// order   one row, or none
MATCH (d:Dataset {id: $id})
RETURN properties(d) AS dataset
