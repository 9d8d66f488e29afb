// One step from some entities, for walking.
// params  refs: list of text; datasets, limit: integer
// rows    a, b: text (refs); id, kind: text of b; degree, df: integer of b; marks: list of text of
//         b; link, type: text; source: text (ref); firstSeen, lastSeen: text or null
// order   none: the walk orders
UNWIND $refs AS ref
MATCH (a:Entity {ref: ref})
MATCH (a)-[l:__LINK_KINDS__]-(b:Entity)
WHERE ($full OR any(dataset IN l.datasets WHERE dataset IN $datasets))
WITH ref AS a, b, l, startNode(l) AS s
LIMIT $limit
RETURN a AS a, b.ref AS b, b.id AS id, b.kind AS kind, b.degree AS degree, b.df AS df,
  b.marks AS marks, l.ref AS link, type(l) AS type, s.ref AS source, l.firstSeen AS firstSeen,
  l.lastSeen AS lastSeen
