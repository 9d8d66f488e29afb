// From which datasets and times some entities are stated.
// params  refs: list of text
// rows    ref: text; firstSeen, lastSeen: text or null; datasets: list of text
// order   none
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
MATCH (e)-[s:STATED_IN]->(:Record)
RETURN ref AS ref, min(s.observedAt) AS firstSeen, max(s.observedAt) AS lastSeen,
  collect(DISTINCT s.dataset) AS datasets
