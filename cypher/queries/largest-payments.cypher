// title: Who paid whom most
// description: Sums of payments by pair and currency, largest first, with how many and from when to when. Sums as the sources state them; nothing is converted.
// param: least number = 0 | Sum at least | In the currency stated
// columns: from, to, currency, sum, payments, first, last
MATCH (a:Entity)-[l:PAID]->(b:Entity)
WHERE l.amount IS NOT NULL AND any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH a, b, coalesce(l.currency, '') AS currency, coalesce(sum(toFloat(l.amount)), 0) AS sum,
  count(l) AS payments, min(l.firstSeen) AS first, max(l.lastSeen) AS last
WHERE sum >= $least
WITH a.id AS aId, b.id AS bId, a {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen,
  .degree, .df, .marks} AS from, b {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen,
  .degree, .df, .marks} AS to, currency, sum, payments, first, last
ORDER BY sum DESC, aId, bId, currency
LIMIT 500
RETURN from, to, currency, sum, payments, first, last
