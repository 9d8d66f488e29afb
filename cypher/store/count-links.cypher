// Links held.
// params  none
// rows    links: integer
// order   one row
MATCH (:Entity)-[l:__LINK_KINDS__]->(:Entity)
RETURN count(l) AS links
