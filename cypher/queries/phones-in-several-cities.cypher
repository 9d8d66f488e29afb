// title: Phones shared by ads in different cities
// description: Numbers that stand on ads placed in several cities, most cities first. A number on ads in many cities may be a booking number, a circuit, or simply common: read its profile before drawing on it.
// param: cities integer = 3 | Cities at least | How many different cities the ads stand in
// param: most integer = 300 | Ads at most | Numbers on more ads than this are left out as common to many
// columns: phone, cities, ads, places
MATCH (p:Phone)
WHERE p.df >= 2 AND p.df <= $most AND any(dataset IN p.datasets WHERE dataset IN $datasets)
MATCH (p)-[m:MENTIONS]-(a:Ad)
WHERE any(dataset IN m.datasets WHERE dataset IN $datasets)
WITH p, a
MATCH (a)-[w:LOCATED_IN]->(c:Location)
WHERE any(dataset IN w.datasets WHERE dataset IN $datasets)
WITH p, count(DISTINCT c.ref) AS cities, count(DISTINCT a.ref) AS ads,
  collect(DISTINCT c.label) AS places
WHERE cities >= $cities
WITH p.id AS id, p {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS phone, cities, ads, places
ORDER BY cities DESC, ads DESC, id
LIMIT 500
RETURN phone, cities, ads, places
