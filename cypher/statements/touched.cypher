// Entities of one shard that an import touched.
// params  shard: integer; run: text
// rows    ref, id, kind, label: text; datasets, marks: list of text; properties: map
// order   ref
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE e.touched = $run
WITH e.ref AS ref, e.id AS id, e.kind AS kind, properties(e) AS properties
ORDER BY ref
RETURN ref AS ref, id AS id, kind AS kind, properties AS properties
