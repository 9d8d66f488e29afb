// Which of some entities are held.
// params  refs: list of text
// rows    ref: text
// order   none
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
RETURN e.ref AS ref
