// title: Accounts whose ads carry several numbers
// description: Accounts by how many different numbers stand on their ads, numbers common to many left out.
// param: numbers integer = 3 | Numbers at least | How many different numbers
// columns: account, numbers, ads, phones
MATCH (x:Account)
WHERE any(dataset IN x.datasets WHERE dataset IN $datasets)
MATCH (x)<-[b:POSTED_BY]-(a:Ad)
WHERE any(dataset IN b.datasets WHERE dataset IN $datasets)
WITH x, a
MATCH (a)-[m:MENTIONS]->(p:Phone)
WHERE p.df <= 200 AND any(dataset IN m.datasets WHERE dataset IN $datasets)
WITH x, count(DISTINCT p.ref) AS numbers, count(DISTINCT a.ref) AS ads, collect(DISTINCT p {.ref,
  .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df, .marks}) AS phones
WHERE numbers >= $numbers
WITH x.id AS id, x {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS account, numbers, ads, phones
ORDER BY numbers DESC, ads DESC, id
LIMIT 500
RETURN account, numbers, ads, phones
