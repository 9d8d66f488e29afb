// Links to some entities from some others that have very many, whole.
// params  refs: list of text, few links each; others: list of text; datasets: list of text
// rows    link: map; records, statements: list of text; properties: map
// order   ref
UNWIND $refs AS ref
MATCH (b:Entity {ref: ref})
MATCH (b)<-[l:__LINK_KINDS__]-(a:Entity)
WHERE a.ref IN $others AND any(dataset IN l.datasets WHERE dataset IN $datasets)
RETURN l {.ref, .datasets, .firstSeen, .lastSeen, .count, kind: type(l), source: a.id, target: b.id, sourceRef: a.ref, targetRef: b.ref} AS link,
       l.records AS records, l.statements AS statements, properties(l) AS properties
ORDER BY l.ref
