// Links from the entities of one shard, as a network in memory needs them: packed by what many have
// in common, for a
// row a link would hold up the thread that answers requests.
// params  shard: integer; datasets: list of text; full: boolean
// rows    kind: text; datasets: list of text; currency: text or null; links: list of text (26
//         characters of the source's
//         ref, 26 of the target's, firstSeen, a space, lastSeen; times empty where unknown);
// amounts: list of number,
//         beside links or empty; seconds: the same
// order   none: they are sorted by their ends in memory
MATCH (a:Entity {shard: $shard})
MATCH (a)-[l:__LINK_KINDS__]->(b:Entity)
WHERE $full OR any(dataset IN l.datasets WHERE dataset IN $datasets)
RETURN type(l) AS kind, l.datasets AS datasets, l.currency AS currency,
  l.amount IS NOT NULL AS paid, l.seconds IS NOT NULL AS timed,
       collect(a.ref + b.ref + coalesce(l.firstSeen, '') + ' ' + coalesce(l.lastSeen, '')) AS links,
       collect(l.amount) AS amounts, collect(l.seconds) AS seconds
