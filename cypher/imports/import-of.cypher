// One import.
// params  id: text
// rows    import: map of its properties
// order   one row at most
MATCH (i:Import {id: $id})
RETURN properties(i) AS import
