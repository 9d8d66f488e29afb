// Entities of one shard that carry texts and of which rows may state something else since a write.
// params  shard, since: integer; kinds, datasets: list of text
// rows    ref: text
// order   none: all of them are read
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE e.kind IN $kinds AND e.foldedAt > $since
  AND any(dataset IN e.datasets WHERE dataset IN $datasets)
RETURN e.ref AS ref
