// Takes a dataset's statements off some entities.
// params  refs: list of text; dataset: text
// rows    none
// order   none
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
MATCH (e)-[s:STATED_IN {dataset: $dataset}]->(:Record)
DELETE s
