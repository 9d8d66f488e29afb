// Entities that full-text search found, with their terms, to be looked at closely.
// params  refs: list of text; datasets: list of text
// rows    entity: map; terms: text
// order   ref
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
WHERE any(dataset IN e.datasets WHERE dataset IN $datasets)
RETURN e {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df, .marks} AS entity, e.terms AS terms
ORDER BY ref
