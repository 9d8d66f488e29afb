// title: Pictures shown by ads of different accounts
// description: The same picture on ads of several accounts, fewest ads first. A stock picture says nothing; a picture of a room that few show may lead to a place.
// param: accounts integer = 2 | Accounts at least | How many accounts posted ads with it
// param: most integer = 100 | Ads at most | Pictures on more ads are left out as common to many
// columns: picture, accounts, ads, handles
MATCH (i:Image)
WHERE i.df >= 2 AND i.df <= $most AND any(dataset IN i.datasets WHERE dataset IN $datasets)
MATCH (i)-[s:SHOWS]-(a:Ad)
WHERE any(dataset IN s.datasets WHERE dataset IN $datasets)
WITH i, a
MATCH (a)-[b:POSTED_BY]->(x:Account)
WHERE any(dataset IN b.datasets WHERE dataset IN $datasets)
WITH i, count(DISTINCT x.ref) AS accounts, count(DISTINCT a.ref) AS ads, collect(DISTINCT x {.ref,
  .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df, .marks}) AS handles
WHERE accounts >= $accounts
WITH i.id AS id, i {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS picture, accounts, ads, handles
ORDER BY ads, accounts DESC, id
LIMIT 500
RETURN picture, accounts, ads, handles
