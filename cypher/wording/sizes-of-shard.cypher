// Templates of one shard within reach with how many entities use each.
// params  shard: integer; datasets: list of text
// rows    ref, id: text; size: integer
// order   none: sorted by who asks
UNWIND [$shard] AS place
MATCH (t:Entity {shard: place})
WHERE t.kind = 'Template'
MATCH (t)<-[l:__LINK_KIND__]-(e:Entity)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
RETURN t.ref AS ref, t.id AS id, count(DISTINCT e.ref) AS size
