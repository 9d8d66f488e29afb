// Keeps how far the texts of a dataset were read again.
// params  id: text; properties: map
// rows    id: text
// order   one row
MERGE (r:Rereading {id: $id})
SET r += $properties
RETURN r.id AS id
