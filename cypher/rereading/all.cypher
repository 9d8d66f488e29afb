// When texts were read again; few, since readers' versions are raised seldom.
// params  datasets: list of text
// rows    rereading: map of its properties
// order   newest first, ties by id
MATCH (r:Rereading)
WHERE r.dataset IN $datasets
WITH r.startedAt AS startedAt, r.id AS id, properties(r) AS rereading
ORDER BY startedAt DESC, id
RETURN rereading AS rereading
