// Takes out entities that nothing states any more.
// params  refs: list of text
// rows    none
// order   none
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
DETACH DELETE e
