// title: Accounts that took over another's phone
// description: A number that stood on ads of one account and later only on ads of another: the first account's last ad with it is before the second's first. It may have changed hands, or one person may have opened a new account.
// param: days integer = 0 | Days between at least | Days between the last ad of the one and the first of the other
// columns: phone, before, lastBefore, after, firstAfter
MATCH (p:Phone)
WHERE p.df >= 2 AND p.df <= 200 AND any(dataset IN p.datasets WHERE dataset IN $datasets)
MATCH (p)-[m:MENTIONS]-(a:Ad)
WHERE any(dataset IN m.datasets WHERE dataset IN $datasets) AND a.firstSeen IS NOT NULL
WITH p, a
MATCH (a)-[b:POSTED_BY]->(x:Account)
WHERE any(dataset IN b.datasets WHERE dataset IN $datasets)
WITH p, x, min(a.firstSeen) AS firstAd, max(a.firstSeen) AS lastAd
WITH p, collect({account: x {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree,
  .df, .marks}, first: firstAd, last: lastAd}) AS held
UNWIND held AS one
UNWIND held AS other
WITH p, one, other
WHERE one.last < other.first AND one.account.ref <> other.account.ref
WITH p, one, other, (toInteger(substring(other.first, 0, 4)) - toInteger(substring(one.last, 0,
  4))) * 365 + (toInteger(substring(other.first, 5, 2)) - toInteger(substring(one.last, 5,
  2))) * 30 + toInteger(substring(other.first, 8, 2)) - toInteger(substring(one.last, 8,
  2)) AS between
WHERE between >= $days
WITH p.id AS id, one.account.id AS oneId, other.account.id AS otherId, p {.ref, .id, .kind,
  .label, .datasets, .firstSeen, .lastSeen, .degree, .df, .marks} AS phone, one.account AS before,
  one.last AS lastBefore, other.account AS after, other.first AS firstAfter
ORDER BY firstAfter DESC, id, oneId, otherId
LIMIT 500
RETURN phone, before, lastBefore, after, firstAfter
