// Takes the turn of writing on a paper: until this transaction ends nobody else adds a page to it,
// on no other server either.
// params  paper: text (sort/id); sort: text
// rows    last: integer (0 where it is new); isGone: boolean
// order   one row
MERGE (p:Paper {key: $paper})
SET p.sort = $sort, p.turns = coalesce(p.turns, 0) + 1
RETURN coalesce(p.last, 0) AS last, coalesce(p.isGone, false) AS isGone
