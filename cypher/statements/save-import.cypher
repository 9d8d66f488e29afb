// Keeps the state of an import: its place and counts.
// params  id: text; properties: map
// rows    id: text
// order   one row
MERGE (i:Import {id: $id})
SET i += $properties
RETURN i.id AS id
