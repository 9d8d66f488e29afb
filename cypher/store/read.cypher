// The store's own node.
// params  none
// rows    schema: integer, ontologyDigest: text, salt: text, writes: integer; none in a new store
// order   one row at most
MATCH (s:Store {id: 'store'})
RETURN s.schema AS schema, s.ontologyDigest AS ontologyDigest, s.salt AS salt, s.writes AS writes
