// Sets which imports gave rows their names.
// params  rows: list of {id, runs: list of text}
// rows    aliases: integer
// order   one row
UNWIND $rows AS row
MATCH (a:Alias {id: row.id})
SET a.runs = row.runs
RETURN count(a) AS aliases
