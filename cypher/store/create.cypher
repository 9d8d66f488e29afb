// Creates the store's own node where it is missing.
// params  schema: integer; ontologyDigest: text; keyDigest: text
// rows    keyDigest: text, of the key that the store was made with
// order   one row
MERGE (s:Store {id: 'store'})
ON CREATE SET s.schema = $schema, s.ontologyDigest = $ontologyDigest, s.keyDigest = $keyDigest,
  s.writes = 0
RETURN s.keyDigest AS keyDigest
