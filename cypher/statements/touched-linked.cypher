// Entities of one shard of which the links alone changed, with what is kept of them that follows from links.
// params  shard: integer; run: text
// rows    ref: text; datasets: list of text; degree, df: integer; firstSeen, lastSeen: text or null
// order   ref
UNWIND [$shard] AS place
MATCH (e:Entity {shard: place})
WHERE e.touched = $run
WITH e.ref AS ref, e.datasets AS datasets, e.degree AS degree, e.df AS df,
  e.firstSeen AS firstSeen, e.lastSeen AS lastSeen
ORDER BY ref
RETURN ref AS ref, datasets AS datasets, degree AS degree, df AS df, firstSeen AS firstSeen,
  lastSeen AS lastSeen
