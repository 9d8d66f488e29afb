// The store's own node.
// params  none
// rows    schema: integer, ontologyDigest: text, salt: text or null (schema 1), keyDigest: text or
//         null, writes: integer; none in a new store
// order   one row at most
MATCH (s:Store {id: 'store'})
RETURN s.schema AS schema, s.ontologyDigest AS ontologyDigest, s.salt AS salt,
  s.keyDigest AS keyDigest, s.writes AS writes
