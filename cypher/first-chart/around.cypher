// The neighbours of an entity, each with how many events join the two.
// params  ref: text; datasets: list of text; full: true where they are all; events: list of text
//         (types of links that are events);
//         kind: text or null; contact: boolean or null, whether an event joins them; limit: integer
// rows    entity: map; events: integer
// order   events descending; df (things: degree) ascending; then id
UNWIND [$ref] AS ref
MATCH (a:Entity {ref: ref})
MATCH (a)-[l:__LINK_KINDS__]-(b:Entity)
WHERE b.ref <> ref AND ($kind IS NULL OR b.kind = $kind)
  AND ($full OR any(dataset IN l.datasets WHERE dataset IN $datasets))
WITH b, sum(CASE WHEN type(l) IN $events THEN 1 ELSE 0 END) AS events
WHERE $contact IS NULL OR (events > 0) = $contact
WITH b, b.id AS id, events, CASE WHEN b.thing IS NULL THEN b.df ELSE b.degree END AS place
ORDER BY events DESC, place, id
LIMIT $limit
RETURN b {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS entity, events AS events
