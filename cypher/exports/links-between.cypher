// Links from some entities to some others, whole: among those that have very many.
// params  refs, others: list of text; datasets: list of text
// rows    kind, source, target, sourceRef, targetRef: text; properties: map of all that is stored
// order   ref
UNWIND $refs AS ref
MATCH (a:Entity {ref: ref})
MATCH (a)-[l:__LINK_KINDS__]->(b:Entity)
WHERE b.ref IN $others AND any(dataset IN l.datasets WHERE dataset IN $datasets)
RETURN type(l) AS kind, a.id AS source, b.id AS target, a.ref AS sourceRef, b.ref AS targetRef,
  properties(l) AS properties
ORDER BY l.ref
