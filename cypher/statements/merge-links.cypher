// Links entities, links of one kind; a link that is there gathers the records and is marked to be
// folded again.
// params  rows: list of {ref, source, target, records, statements, properties}
// rows    links: integer
// order   one row
UNWIND $rows AS row
MATCH (a:Entity {ref: row.source})
MATCH (b:Entity {ref: row.target})
MERGE (a)-[l:__LINK_KIND__ {ref: row.ref}]->(b)
ON CREATE SET l += row.properties, l.records = row.records, l.statements = row.statements
ON MATCH SET l.records = l.records + row.records, l.statements = l.statements + row.statements,
  l.stale = true
RETURN count(l) AS links
