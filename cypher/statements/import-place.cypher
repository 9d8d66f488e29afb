// How far an import is, by what was kept with its last batch.
// params  id: text
// rows    phase: text; file, row: integer
// order   one row, or none
MATCH (i:Import {id: $id})
RETURN i.phase AS phase, i.file AS file, i.row AS row
