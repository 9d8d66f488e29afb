// title: Phones that several persons hold
// description: Numbers that sources give to more than one person or organisation, with the times they state. Numbers change hands and are shared: who held it when matters.
// columns: phone, holders, names
MATCH (p:Phone)
WHERE p.df >= 2 AND any(dataset IN p.datasets WHERE dataset IN $datasets)
MATCH (p)<-[u:USES|OWNS]-(h:Thing)
WHERE any(dataset IN u.datasets WHERE dataset IN $datasets)
WITH p, count(DISTINCT h.ref) AS holders, collect(DISTINCT h {.ref, .id, .kind, .label, .datasets,
  .firstSeen, .lastSeen, .degree, .df, .marks}) AS names
WHERE holders >= 2
WITH p.id AS id, p {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS phone, holders, names
ORDER BY holders DESC, id
LIMIT 500
RETURN phone, holders, names
