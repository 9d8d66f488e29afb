// One import.
// params  id: text
// rows    import: map of its properties
// order   one row, or none
MATCH (i:Import {id: $id})
RETURN properties(i) AS import
