// How many links from the entities of one shard a dataset states, and when they hold.
// params  shard: integer; dataset: text
// rows    links: integer; first, last: text or null
// order   one row
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE $dataset IN e.datasets
MATCH (e)-[l:__LINK_KINDS__]->(:Entity)
WHERE $dataset IN l.datasets
RETURN count(l) AS links, min(l.firstSeen) AS first, max(l.lastSeen) AS last
