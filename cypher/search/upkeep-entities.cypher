// Entities of one shard that were set since a write; all of them since one below 0.
// params  shard, since: integer
// rows    ref, id, kind, label: text; properties: map of all that is stored
// order   none: all of them are read
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE $since < 0 OR e.setAt > $since
RETURN e.ref AS ref, e.id AS id, e.kind AS kind, e.label AS label, properties(e) AS properties
