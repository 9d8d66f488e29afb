// Links between any two of some entities, read from their sources.
// params  refs: list of text; datasets: list of text; from, to: text or null; limit: integer
// rows    link: map
// order   ref
UNWIND $refs AS ref
MATCH (a:Entity {ref: ref})
MATCH (a)-[l:__LINK_KINDS__]->(b:Entity)
WHERE b.ref IN $refs AND ($full OR any(dataset IN l.datasets WHERE dataset IN $datasets))
  AND ($from IS NULL OR l.lastSeen >= $from) AND ($to IS NULL OR l.firstSeen < $to)
WITH l.ref AS id, l {.ref, .datasets, .firstSeen, .lastSeen, .count, .amount, .currency, .seconds,
  kind: type(l), source: a.id, target: b.id, sourceRef: a.ref, targetRef: b.ref} AS link
ORDER BY id
LIMIT $limit
RETURN link AS link
