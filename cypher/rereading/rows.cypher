// The next rows of a dataset, as their text lies on disk, so that each block is opened once.
// params  dataset, after: text; limit: integer
// rows    record, file, place, position: text; part: integer or null
// order   place (unique)
UNWIND [$dataset] AS own
MATCH (r:Record {dataset: own})
WHERE r.place > $after
WITH r.place AS place, r.id AS record, r.file AS file, r.position AS position, r.part AS part
ORDER BY place
LIMIT $limit
RETURN record, file, place, position, part
