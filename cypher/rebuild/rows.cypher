// The next source rows of a dataset with their places in its files, as their text lies on disk.
// params  dataset, after: text; limit: integer
// rows    file, position, place, sha256: text; part: integer or null
// order   place (unique)
UNWIND [$dataset] AS own
MATCH (r:Record {dataset: own})
WHERE r.place > $after
WITH r.place AS place, r.file AS file, r.part AS part, r.position AS position, r.sha256 AS sha256
ORDER BY place
LIMIT $limit
RETURN file, part, position, place, sha256
