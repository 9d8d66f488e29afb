// Entities of one shard that neither a source row nor a link states.
// params  shard: integer
// rows    entities: integer
// order   one row
MATCH (e:Entity {shard: $shard})
OPTIONAL MATCH (e)-[s:STATED_IN]->(:Record)
WITH e, count(s) AS stated
WHERE stated = 0 AND e.degree = 0
RETURN count(e) AS entities
