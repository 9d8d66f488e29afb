// The next source rows of a dataset with their digests, as their text lies on disk.
// params  dataset, after: text; limit: integer
// rows    place, sha256: text
// order   place (unique)
UNWIND [$dataset] AS own
MATCH (r:Record {dataset: own})
WHERE r.place > $after
WITH r.place AS place, r.sha256 AS sha256
ORDER BY place
LIMIT $limit
RETURN place, sha256
