// Stored properties of entities, for those that are asked for them.
// params  refs: list of text; datasets: list of text
// rows    ref: text; properties: map of all that is stored
// order   ref
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
WHERE any(dataset IN e.datasets WHERE dataset IN $datasets)
RETURN e.ref AS ref, properties(e) AS properties
ORDER BY ref
