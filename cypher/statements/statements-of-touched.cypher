// What records state of some entities, each text of values once, so that a thousand rows that say
// the same cost one.
// params  refs: list of text
// rows    ref, dataset, values: text; firstSeen: text or null; latest: text (the latest observedAt,
//         empty where none is
//         known, a space, and the greatest record id of that time)
// order   none: the fold is a function of the set
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
MATCH (e)-[s:STATED_IN]->(r:Record)
RETURN ref AS ref, s.dataset AS dataset, s.values AS values, min(s.observedAt) AS firstSeen,
       max(coalesce(s.observedAt, '') + ' ' + r.id) AS latest
