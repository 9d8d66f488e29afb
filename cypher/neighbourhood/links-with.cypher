// Links between some entities and some others, each once, read from the first.
// params  refs: list of text, few links each; others: list of text; datasets, from, to: text or
//         null; limit: integer
// rows    link: map
// order   ref
UNWIND $refs AS ref
MATCH (a:Entity {ref: ref})
MATCH (a)-[l:__LINK_KINDS__]-(b:Entity)
WHERE b.ref IN $others AND ($full OR any(dataset IN l.datasets WHERE dataset IN $datasets))
  AND ($from IS NULL OR l.lastSeen >= $from) AND ($to IS NULL OR l.firstSeen < $to)
WITH DISTINCT l
WITH l, startNode(l) AS s, endNode(l) AS t
WITH l.ref AS id, l {.ref, .datasets, .firstSeen, .lastSeen, .count, .amount, .currency, .seconds,
  kind: type(l), source: s.id, target: t.id, sourceRef: s.ref, targetRef: t.ref} AS link
ORDER BY id
LIMIT $limit
RETURN link AS link
