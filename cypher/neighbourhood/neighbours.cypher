// Neighbours of some entities, those that the order puts first.
// params  refs: list of text, the entities; seen: list of text, not to be given; datasets: list of
//         text; full: true where they are all;
//         kinds: list of text or null; from, to: text or null; rarest: boolean; limit: integer
// rows    entity: map
// order   df (things: degree) ascending, or degree descending; then id
UNWIND $refs AS ref
MATCH (a:Entity {ref: ref})
MATCH (a)-[l:__LINK_KINDS__]-(b:Entity)
WHERE NOT b.ref IN $seen AND ($kinds IS NULL OR b.kind IN $kinds)
  AND ($full OR any(dataset IN l.datasets WHERE dataset IN $datasets))
  AND ($from IS NULL OR l.lastSeen >= $from) AND ($to IS NULL OR l.firstSeen < $to)
WITH DISTINCT b
WITH b, b.id AS id,
  CASE WHEN $rarest THEN CASE WHEN b.thing IS NULL THEN b.df ELSE b.degree END ELSE 0 - b.degree END AS place
ORDER BY place, id
LIMIT $limit
RETURN b {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS entity
