// Records that an import brought to a dataset.
// params  dataset, run, after: text; limit: integer
// rows    id: text; place: text or null; again: list of text, later imports that brought the row
//         too, each with its position in them
// order   id (unique)
UNWIND [$dataset] AS own
MATCH (r:Record {dataset: own})
WHERE r.run = $run AND r.id > $after
WITH r.id AS id, r.place AS place, coalesce(r.again, []) AS again
ORDER BY id
LIMIT $limit
RETURN id AS id, place AS place, again AS again
