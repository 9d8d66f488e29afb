// Links from the entities of one shard that no source row states.
// params  shard: integer
// rows    links: integer
// order   one row
MATCH (e:Entity {shard: $shard})
MATCH (e)-[l:__LINK_KINDS__]->(:Entity)
WHERE l.records IS NULL OR size(l.records) = 0
RETURN count(l) AS links
