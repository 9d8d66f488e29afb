// Records by id that are within reach.
// params  ids: list of text; datasets: list of text
// rows    record: map of id, dataset, file, name, position, sha256, receivedAt, place
// order   none: asked for by id
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE r.dataset IN $datasets
RETURN r {.id, .dataset, .file, .name, .position, .sha256, .receivedAt, .place} AS record
