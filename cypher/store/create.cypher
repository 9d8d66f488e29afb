// Creates the store's own node where it is missing.
// params  schema: integer; ontologyDigest: text; salt: text
// rows    salt: text, the one that is kept
// order   one row
MERGE (s:Store {id: 'store'})
ON CREATE SET s.schema = $schema, s.ontologyDigest = $ontologyDigest, s.salt = $salt, s.writes = 0
RETURN s.salt AS salt
