// Things of one shard and of some kinds, to be compared with each other.
// params  shard: integer; kinds: list of text; datasets: list of text; full: boolean
// rows    ref, id, kind: text
// order   id
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE e.kind IN $kinds AND ($full OR any(dataset IN e.datasets WHERE dataset IN $datasets))
RETURN e.ref AS ref, e.id AS id, e.kind AS kind
ORDER BY id
