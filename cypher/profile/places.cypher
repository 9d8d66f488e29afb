// Places and addresses that some entities are seen at.
// params  refs: list of text; datasets: list of text; limit: integer
// rows    seen: text (ref); place: map of an entity; latitude, longitude: number or null; city,
//         region, country: text or null; firstSeen, lastSeen: text or null; backwards: boolean,
//         true where it ends before it begins
// order   firstSeen, then link
UNWIND $refs AS ref
MATCH (t:Entity {ref: ref})
MATCH (t)-[l:__LINK_KINDS__]-(p:Entity)
WHERE p.kind IN ['Location', 'Address'] AND any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH ref AS seen, l.ref AS link, l.firstSeen AS firstSeen, l.lastSeen AS lastSeen,
  l.atTo < l.atFrom AS backwards, p.latitude AS latitude, p.longitude AS longitude,
  p.city AS city, p.region AS region, p.country AS country,
     p {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df, .marks} AS place
ORDER BY firstSeen, link
LIMIT $limit
RETURN seen, place, latitude, longitude, city, region, country, firstSeen, lastSeen, backwards
