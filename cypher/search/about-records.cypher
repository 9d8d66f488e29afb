// Source rows within reach, with what those name that are cited for nothing.
// params  records, datasets: list of text
// rows    record, dataset, file: text; place: text or null; about: list of text (refs) or null
// order   record
UNWIND $records AS id
MATCH (r:Record {id: id})
WHERE r.dataset IN $datasets
RETURN r.id AS record, r.dataset AS dataset, r.file AS file, r.place AS place, r.about AS about
ORDER BY record
