// What rows' names stand for.
// params  ids: list of text
// rows    id: text, entity: text (public id)
// order   none
UNWIND $ids AS id
MATCH (a:Alias {id: id})
RETURN a.id AS id, a.entity AS entity
