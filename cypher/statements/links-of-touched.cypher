// What follows for some entities from their links.
// params  refs: list of text
// rows    ref: text; degree, df: integer; firstSeen, lastSeen: text or null; datasets: list of lists of text
// order   none
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
MATCH (e)-[l:__LINK_KINDS__]-(o:Entity)
RETURN ref AS ref, count(DISTINCT l.ref) AS degree, count(DISTINCT o.thing) AS df,
       min(l.firstSeen) AS firstSeen, max(l.lastSeen) AS lastSeen,
         collect(DISTINCT l.datasets) AS datasets
