// title: Who receives from many
// description: Accounts, persons and organisations paid by the most different payers. A shop is paid by many too: look at who they are.
// param: payers integer = 3 | Payers at least | How many different payers
// columns: receiver, payers, payments, first, last
MATCH (a:Entity)-[l:PAID]->(b:Entity)
WHERE any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH b, count(DISTINCT a.ref) AS payers, count(l) AS payments, min(l.firstSeen) AS first,
  max(l.lastSeen) AS last
WHERE payers >= $payers
WITH b.id AS id, b {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS receiver, payers, payments, first, last
ORDER BY payers DESC, payments DESC, id
LIMIT 500
RETURN receiver, payers, payments, first, last
