// Links to some entities from some others that have very many, whole.
// params  refs: list of text, few links each; others: list of text; datasets: list of text
// rows    kind, source, target, sourceRef, targetRef: text; properties: map of all that is stored
// order   ref
UNWIND $refs AS ref
MATCH (b:Entity {ref: ref})
MATCH (b)<-[l:__LINK_KINDS__]-(a:Entity)
WHERE a.ref IN $others AND any(dataset IN l.datasets WHERE dataset IN $datasets)
RETURN type(l) AS kind, a.id AS source, b.id AS target, a.ref AS sourceRef, b.ref AS targetRef,
  properties(l) AS properties
ORDER BY l.ref
