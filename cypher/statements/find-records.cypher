// Which of some records are held, and how often each was met in this pass.
// params  ids: list of text, first occurrences (…~1)
// rows    id: text, run: text, pass: text, copies: integer
// order   none
UNWIND $ids AS id
MATCH (r:Record {id: id})
RETURN r.id AS id, r.run AS run, r.pass AS pass, r.copies AS copies
