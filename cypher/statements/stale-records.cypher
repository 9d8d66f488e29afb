// Records of a dataset that its latest import no longer has.
// params  dataset: text; run: text; limit: integer
// rows    id: text
// order   none: all of them go
UNWIND [$dataset] AS own
MATCH (r:Record {dataset: own})
WHERE r.run <> $run
RETURN r.id AS id
LIMIT $limit
