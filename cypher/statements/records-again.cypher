// Records of a dataset that an import brought again.
// params  dataset, run: text; limit: integer
// rows    id: text; again: list of text, imports that brought the row too, each with its position in them
// order   none: all of them are taken off
UNWIND [$dataset] AS own
MATCH (r:Record {dataset: own})
WHERE any(came IN coalesce(r.again, []) WHERE came STARTS WITH $run)
RETURN r.id AS id, r.again AS again
LIMIT $limit
