// Links from some entities to some others, whole: among those that have very many.
// params  refs, others: list of text; datasets: list of text
// rows    link: map; records, statements: list of text; properties: map
// order   ref
UNWIND $refs AS ref
MATCH (a:Entity {ref: ref})
MATCH (a)-[l:__LINK_KINDS__]->(b:Entity)
WHERE b.ref IN $others AND any(dataset IN l.datasets WHERE dataset IN $datasets)
RETURN l {.ref, .datasets, .firstSeen, .lastSeen, .count, kind: type(l), source: a.id, target: b.id, sourceRef: a.ref, targetRef: b.ref} AS link,
       l.records AS records, l.statements AS statements, properties(l) AS properties
ORDER BY l.ref
