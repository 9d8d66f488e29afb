// How many neighbours of each kind some entities have.
// params  refs, seen, datasets, full, kinds, from, to: as in neighbours.cypher
// rows    kind: text; total: integer
// order   kind
UNWIND $refs AS ref
MATCH (a:Entity {ref: ref})
MATCH (a)-[l:__LINK_KINDS__]-(b:Entity)
WHERE NOT b.ref IN $seen AND ($kinds IS NULL OR b.kind IN $kinds)
  AND ($full OR any(dataset IN l.datasets WHERE dataset IN $datasets))
  AND ($from IS NULL OR l.lastSeen >= $from) AND ($to IS NULL OR l.firstSeen < $to)
WITH DISTINCT b
RETURN b.kind AS kind, count(b) AS total
ORDER BY kind
