// Links entities, links of one kind that are not held.
// params  rows: list of {ref, source, target, records, statements, properties}
// rows    links: integer
// order   one row
UNWIND $rows AS row
MATCH (a:Entity {ref: row.source})
MATCH (b:Entity {ref: row.target})
CREATE (a)-[l:__LINK_KIND__ {ref: row.ref, records: row.records, statements: row.statements}]->(b)
SET l += row.properties
RETURN count(l) AS links
