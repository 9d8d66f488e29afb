// Notes which source row a note was written on, and what that row names.
// params  note, on: text, record ids; about: list of text (refs); datasets: list of text, that of the notes
// rows    none
// order   none
UNWIND [$note] AS id
MATCH (r:Record {id: id})
WHERE r.dataset IN $datasets
SET r.noteOn = $on, r.about = $about
