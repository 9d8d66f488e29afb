// Takes links of one kind out.
// params  rows: list of {source, target, ref}
// rows    none
// order   none
UNWIND $rows AS row
MATCH (a:Entity {ref: row.source})
MATCH (a)-[l:__LINK_KIND__ {ref: row.ref}]->(b:Entity {ref: row.target})
DELETE l
