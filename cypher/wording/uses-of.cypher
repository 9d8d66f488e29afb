// What uses one template, with the rows that say so.
// params  ref: text; datasets: list of text; limit: integer
// rows    source, sourceId: text; records, statements: list of text
// order   sourceId
MATCH (t:Entity {ref: $ref})
MATCH (t)<-[l:__LINK_KIND__]-(e:Entity)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH e.ref AS source, e.id AS sourceId, l.records AS records, l.statements AS statements
ORDER BY sourceId
LIMIT $limit
RETURN source, sourceId, records, statements
