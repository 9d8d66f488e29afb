// What a source row names that is cited for nothing of it.
// params  record: text; datasets: list of text, that of the row
// rows    about: list of text (refs) or null
// order   one row
UNWIND [$record] AS id
MATCH (r:Record {id: id})
WHERE r.dataset IN $datasets
RETURN r.about AS about
