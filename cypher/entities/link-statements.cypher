// What records state of the links of one entity.
// params  ref: text; datasets: list of text; limit: integer
// rows    link: text; records, statements: list of text
// order   link
MATCH (e:Entity {ref: $ref})
MATCH (e)-[l:__LINK_KINDS__]-(o:Entity)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH DISTINCT l.ref AS link, l.records AS records, l.statements AS statements
ORDER BY link
LIMIT $limit
RETURN link, records, statements
