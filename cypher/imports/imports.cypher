// Imports, latest first.
// params  limit: integer
// rows    import: map of its properties
// order   startedAt descending, then id
MATCH (i:Import)
WITH i.startedAt AS startedAt, i.id AS id, properties(i) AS import
ORDER BY startedAt DESC, id
LIMIT $limit
RETURN import AS import
