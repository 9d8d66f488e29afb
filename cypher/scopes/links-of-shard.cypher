// Links from the entities of one shard, as a network in memory needs them.
// params  shard: integer; datasets: list of text; full: boolean
// rows    ref, kind, source, target: text; datasets: list of text; firstSeen, lastSeen, currency: text or null;
//         amount, seconds: number or null
// order   none: they are sorted by their ends in memory
MATCH (a:Entity {shard: $shard})
MATCH (a)-[l:__LINK_KINDS__]->(b:Entity)
WHERE $full OR any(dataset IN l.datasets WHERE dataset IN $datasets)
RETURN l.ref AS ref, type(l) AS kind, a.ref AS source, b.ref AS target, l.datasets AS datasets, l.firstSeen AS firstSeen,
       l.lastSeen AS lastSeen, l.amount AS amount, l.currency AS currency, l.seconds AS seconds
