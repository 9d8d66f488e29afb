// Notes that rows which are held came again with an import that adds.
// params  rows: list of {id, came: text, the import, a space and the row's position in it; copies:
//         integer, how often a first occurrence was met in this pass, else null}; pass: text
// rows    records: integer
// order   one row
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
SET r.again = CASE WHEN row.came IN coalesce(r.again, []) THEN r.again ELSE coalesce(r.again,
  []) + [row.came] END,
    r.pass = CASE WHEN row.copies IS NULL THEN r.pass ELSE $pass END,
    r.copies = CASE WHEN row.copies IS NULL THEN r.copies ELSE row.copies END
RETURN count(r) AS records
