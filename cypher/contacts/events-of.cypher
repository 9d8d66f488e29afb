// The events that join an entity to others: its calls, messages, payments.
// params  ref: text; datasets: list of text; full: true where they are all; limit: integer
// rows    link, type: text; source: text (ref); other, kind: text (ref and kind of the other end);
//         firstSeen, lastSeen, stated, zone: text or null; datasets: list of text
// order   firstSeen, then link
UNWIND [$ref] AS ref
MATCH (a:Entity {ref: ref})
MATCH (a)-[l:__LINK_KINDS__]-(b:Entity)
WHERE b.ref <> ref AND NOT b.kind IN ['Location', 'Address']
  AND ($full OR any(dataset IN l.datasets WHERE dataset IN $datasets))
WITH l.ref AS link, type(l) AS type, startNode(l) AS s, b.ref AS other, b.kind AS kind,
     l.firstSeen AS firstSeen, l.lastSeen AS lastSeen, l.at AS stated, l.atZone AS zone,
       l.datasets AS datasets
ORDER BY firstSeen, link
LIMIT $limit
RETURN link AS link, type AS type, s.ref AS source, other AS other, kind AS kind,
       firstSeen AS firstSeen, lastSeen AS lastSeen, stated AS stated, zone AS zone,
         datasets AS datasets
