// Links by ref from given entities, whole.
// params  rows: list of {source, ref}; datasets: list of text
// rows    link: map; records, statements: list of text; properties: map
// order   ref
UNWIND $rows AS row
MATCH (a:Entity {ref: row.source})
MATCH (a)-[l:__LINK_KINDS__ {ref: row.ref}]->(b:Entity)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
RETURN l {.ref, .datasets, .firstSeen, .lastSeen, .count, kind: type(l), source: a.id,
  target: b.id, sourceRef: a.ref, targetRef: b.ref} AS link,
       l.records AS records, l.statements AS statements, properties(l) AS properties
ORDER BY l.ref
