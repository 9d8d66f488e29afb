// What lies two links from an entity, each with what is between the two: identifiers that others
// have too, and places, or the things that share its identifiers.
// params  ref: text, the entity; refs: list of text, what is between; datasets: list of text; full:
//         true where they are all;
//         things: boolean, whether things are asked for; limit: integer
// rows    entity: map; through: list of text (refs of what is between)
// order   how many are between, descending; then id
UNWIND $refs AS via
MATCH (t:Entity {ref: via})
MATCH (t)-[l:__LINK_KINDS__]-(b:Entity)
WHERE b.ref <> $ref AND ($full OR any(dataset IN l.datasets WHERE dataset IN $datasets))
  AND (($things AND b.thing IS NOT NULL AND b.kind <> 'Location')
    OR (NOT $things AND (b.kind = 'Location' OR (b.thing IS NULL AND b.df > 1))))
WITH b, collect(DISTINCT via) AS through
WITH b, b.id AS id, through, size(through) AS many
ORDER BY many DESC, id
LIMIT $limit
RETURN b {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS entity, through AS through
