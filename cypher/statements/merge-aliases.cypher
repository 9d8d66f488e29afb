// Names of rows by which other rows refer to them.
// params  rows: list of {id, entity}; dataset: text; run: text, the import that names them
// rows    aliases: integer
// order   one row
UNWIND $rows AS row
MERGE (a:Alias {id: row.id})
ON CREATE SET a.runs = [$run]
ON MATCH SET a.runs = CASE WHEN $run IN coalesce(a.runs, ['']) THEN a.runs ELSE coalesce(a.runs, ['']) + [$run] END
SET a.entity = row.entity, a.dataset = $dataset
RETURN count(a) AS aliases
