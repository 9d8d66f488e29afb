// Keeps what is known of a dataset.
// params  id: text; properties: map
// rows    id: text
// order   one row
MERGE (d:Dataset {id: $id})
SET d += $properties
RETURN d.id AS id
