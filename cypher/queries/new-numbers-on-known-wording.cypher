// title: New numbers on known wording
// description: Ads since a day that carry the very title of older ads with another number: who kept the wording and changed the number.
// param: since dateTime = 2026-06-01 | Since | Ads seen on or after this day are new
// columns: title, newAd, newPhone, oldAd, oldPhone
MATCH (a:Ad)
WHERE a.firstSeen >= $since AND a.title IS NOT NULL
  AND any(dataset IN a.datasets WHERE dataset IN $datasets)
MATCH (a)-[m:MENTIONS]-(p:Phone)
WHERE p.firstSeen >= $since AND p.df <= 200
  AND any(dataset IN m.datasets WHERE dataset IN $datasets)
WITH a, p
ORDER BY a.id, p.id
LIMIT 2000
MATCH (b:Ad {title: a.title})
WHERE b.firstSeen < $since AND any(dataset IN b.datasets WHERE dataset IN $datasets)
WITH a, p, min(b.id) AS oldId
MATCH (o:Entity {id: oldId})
MATCH (o)-[n:MENTIONS]-(r:Phone)
WHERE r.ref <> p.ref AND any(dataset IN n.datasets WHERE dataset IN $datasets)
WITH a.title AS title, a.id AS id, p.id AS phoneId, r.id AS oldPhoneId, a {.ref, .id, .kind,
  .label, .datasets, .firstSeen, .lastSeen, .degree, .df, .marks} AS newAd, p {.ref, .id, .kind,
  .label, .datasets, .firstSeen, .lastSeen, .degree, .df, .marks} AS newPhone, o {.ref, .id,
  .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df, .marks} AS oldAd, r {.ref, .id,
  .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df, .marks} AS oldPhone
ORDER BY title, id, phoneId, oldPhoneId
LIMIT 500
RETURN title, newAd, newPhone, oldAd, oldPhone
