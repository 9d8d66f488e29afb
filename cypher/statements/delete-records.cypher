// Takes records out.
// params  ids: list of text
// rows    none
// order   none
UNWIND $ids AS id
MATCH (r:Record {id: id})
DETACH DELETE r
