// Takes what some records state off entities, which are to be folded.
// params  ids: list of text; run: text
// rows    none
// order   none
UNWIND $ids AS id
MATCH (r:Record {id: id})
MATCH (r)<-[s:STATED_IN]-(e:Entity)
SET e.touched = $run
DELETE s
