// Which source row a note was written on.
// params  note: text, record id; datasets: list of text, that of the notes
// rows    on: text
// order   one row at most
UNWIND [$note] AS id
MATCH (r:Record {id: id})
WHERE r.dataset IN $datasets AND r.noteOn IS NOT NULL
RETURN r.noteOn AS on
