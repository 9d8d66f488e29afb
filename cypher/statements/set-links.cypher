// Sets what was folded of links of one kind.
// params  rows: list of {source, target, ref, properties}
// rows    links: integer
// order   one row
UNWIND $rows AS row
MATCH (a:Entity {ref: row.source})
MATCH (a)-[l:__LINK_KIND__ {ref: row.ref}]->(b:Entity {ref: row.target})
SET l += row.properties
RETURN count(l) AS links
