// title: Who called whom most
// description: Calls by pair and direction with their seconds in all, most calls first.
// param: calls integer = 3 | Calls at least | Calls from the one to the other
// columns: from, to, calls, seconds, first, last
MATCH (a:Entity)-[l:CALLED]->(b:Entity)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH a, b, count(l) AS calls, coalesce(sum(toFloat(l.seconds)), 0) AS seconds,
  min(l.firstSeen) AS first, max(l.lastSeen) AS last
WHERE calls >= $calls
WITH a.id AS aId, b.id AS bId, a {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen,
  .degree, .df, .marks} AS from, b {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen,
  .degree, .df, .marks} AS to, calls, seconds, first, last
ORDER BY calls DESC, seconds DESC, aId, bId
LIMIT 500
RETURN from, to, calls, seconds, first, last
