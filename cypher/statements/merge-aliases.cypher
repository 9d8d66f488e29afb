// Names of rows by which other rows refer to them.
// params  rows: list of {id, entity}; dataset: text
// rows    aliases: integer
// order   one row
UNWIND $rows AS row
MERGE (a:Alias {id: row.id})
SET a.entity = row.entity, a.dataset = $dataset
RETURN count(a) AS aliases
