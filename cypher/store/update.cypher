// Notes the schema and ontology that this store was last opened with.
// params  schema: integer; ontologyDigest: text
// rows    schema: integer
// order   one row
MATCH (s:Store {id: 'store'})
SET s.schema = $schema, s.ontologyDigest = $ontologyDigest
RETURN s.schema AS schema
