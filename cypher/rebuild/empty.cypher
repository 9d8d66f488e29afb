// Takes some nodes out of a store that is made anew, with their links. Operations stay: they stand in no journal.
// params  limit: integer
// rows    gone: integer
// order   one row
MATCH (n)
WHERE NOT n:Operation
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(n) AS gone
