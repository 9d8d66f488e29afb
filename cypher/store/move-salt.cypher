// Takes the salt out of the graph, once it lies in the key file: a store of schema 1 becomes one of schema 2.
// params  keyDigest: text; schema: integer
// rows    schema: integer
// order   one row
MATCH (s:Store {id: 'store'})
SET s.keyDigest = $keyDigest, s.schema = $schema
REMOVE s.salt
RETURN s.schema AS schema
