// Names of rows of a dataset that an import gave.
// params  dataset, run: text; limit: integer
// rows    id: text; runs: list of text, all imports that gave it
// order   none: all of them are taken off
UNWIND [$dataset] AS own
MATCH (a:Alias {dataset: own})
WHERE $run IN coalesce(a.runs, [])
RETURN a.id AS id, a.runs AS runs
LIMIT $limit
