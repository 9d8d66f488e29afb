// Adds a page to a paper, once. Pages are only ever added.
// params  row: {paper, sort, key, n, at, by, body, isGone}
// rows    n: integer
// order   one row
MERGE (p:Paper {key: $row.paper})
SET p.sort = $row.sort, p.last = $row.n, p.at = $row.at, p.by = $row.by, p.isGone = $row.isGone,
    p.begun = coalesce(p.begun, $row.at), p.begunBy = coalesce(p.begunBy, $row.by)
MERGE (g:Page {key: $row.key})
SET g.n = $row.n, g.at = $row.at, g.by = $row.by, g.body = $row.body
RETURN g.n AS n
