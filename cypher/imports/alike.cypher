// Imports of a dataset by which rows came, of one digest, since a time.
// params  dataset, digest, since: text
// rows    import: map of its properties
// order   startedAt descending, then id
UNWIND [$dataset] AS own
MATCH (i:Import {dataset: own})
WHERE i.digest = $digest AND i.adds = true AND i.startedAt > $since
WITH i.startedAt AS startedAt, i.id AS id, properties(i) AS import
ORDER BY startedAt DESC, id
RETURN import AS import
