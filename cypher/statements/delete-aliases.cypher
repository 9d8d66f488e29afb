// Takes names of rows out.
// params  ids: list of text
// rows    none
// order   none
UNWIND $ids AS id
MATCH (a:Alias {id: id})
DELETE a
