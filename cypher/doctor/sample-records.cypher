// Some source rows, to compare their text with their hash.
// params  limit: integer
// rows    id, sha256: text; place: text or null
// order   id
MATCH (r:Record)
WITH r.id AS id, r.sha256 AS sha256, r.place AS place
ORDER BY sha256, id
LIMIT $limit
RETURN id, sha256, place
