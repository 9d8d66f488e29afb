// The papers of a sort.
// params  sort: text; limit: integer
// rows    paper: map
// order   key
MATCH (p:Paper {sort: $sort})
WITH p {.key, .last, .at, .by, .begun, .begunBy, .isGone} AS paper
ORDER BY paper.key
LIMIT $limit
RETURN paper
