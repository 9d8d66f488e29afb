// What a source row names that is cited for nothing of it.
// params  record: text
// rows    about: list of text (refs) or null
// order   one row
UNWIND [$record] AS id
MATCH (r:Record {id: id})
RETURN r.about AS about
