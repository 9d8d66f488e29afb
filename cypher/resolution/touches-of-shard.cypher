// Identifiers that the things of one shard and of some kinds touch by links that are states.
// params  shard: integer; kinds, identifiers: list of text; datasets: list of text
// rows    ref: text; kind, id: text, of the identifier
// order   ref, then id
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE e.kind IN $kinds
MATCH (e)-[l:__LINK_KINDS__]-(i:Entity)
WHERE i.kind IN $identifiers AND any(dataset IN l.datasets WHERE dataset IN $datasets)
RETURN DISTINCT e.ref AS ref, i.kind AS kind, i.id AS id
ORDER BY ref, id
