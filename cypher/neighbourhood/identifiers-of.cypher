// The identifiers that some things touch.
// params  refs: list of text; datasets: list of text; limit: integer
// rows    thing: text (ref); identifier: map of an entity; link: text (ref); source: text (ref of
//         the link's source); firstSeen, lastSeen: text or null
// order   thing, then link
UNWIND $refs AS ref
MATCH (t:Entity {ref: ref})
MATCH (t)-[l:__LINK_KINDS__]-(i:Identifier)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH t.ref AS thing, l.ref AS link, startNode(l) AS s, l.firstSeen AS firstSeen,
  l.lastSeen AS lastSeen,
     i {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df, .marks,
       .breaks} AS identifier
ORDER BY thing, link
LIMIT $limit
RETURN thing, identifier, link, s.ref AS source, firstSeen, lastSeen
