// The notes that people wrote on some source rows, within reach.
// params  records, datasets: list of text
// rows    on, id, place: text
// order   none: sorted by when they were written, which their text says
UNWIND $records AS on
MATCH (r:Record {noteOn: on})
WHERE r.dataset IN $datasets
RETURN on, r.id AS id, r.place AS place
