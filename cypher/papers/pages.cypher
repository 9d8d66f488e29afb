// Pages by their keys.
// params  keys: list of text (sort/id/n)
// rows    page: map
// order   none
UNWIND $keys AS key
MATCH (g:Page {key: key})
RETURN g {.key, .n, .at, .by, .body} AS page
