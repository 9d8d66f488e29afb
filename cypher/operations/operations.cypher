// The next operations by their id: what was asked, by whom, for what purpose.
// params  after: text; limit: integer
// rows    operation: map
// order   id (unique)
MATCH (o:Operation)
WHERE o.id > $after
RETURN properties(o) AS operation
ORDER BY o.id
LIMIT $limit
