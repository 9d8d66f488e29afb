// Entities by ref that are within reach, as a chart shows them.
// params  refs: list of text; datasets: list of text
// rows    entity: map of ref, id, kind, label, datasets, firstSeen, lastSeen, degree, df, marks
// order   ref
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
WHERE any(dataset IN e.datasets WHERE dataset IN $datasets)
RETURN e {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS entity
ORDER BY ref
