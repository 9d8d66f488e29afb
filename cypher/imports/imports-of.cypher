// Imports of a dataset, latest first.
// params  dataset: text; limit: integer
// rows    import: map of its properties
// order   startedAt descending, then id
MATCH (i:Import {dataset: $dataset})
WITH i.startedAt AS startedAt, i.id AS id, properties(i) AS import
ORDER BY startedAt DESC, id
LIMIT $limit
RETURN import AS import
