// One paper.
// params  paper: text (sort/id)
// rows    paper: map
// order   at most one row
MATCH (p:Paper {key: $paper})
RETURN p {.key, .last, .at, .by, .begun, .begunBy, .isGone} AS paper
