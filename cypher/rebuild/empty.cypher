// Takes some nodes out of a store that is made anew, with their links.
// params  limit: integer
// rows    gone: integer
// order   one row
MATCH (n)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(n) AS gone
