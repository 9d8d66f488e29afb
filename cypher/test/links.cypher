// All links, for comparing two stores.
// params  none
// rows    source, target, kind: text; link: map of all properties
// order   none: sorted outside
MATCH (a:Entity)-[l:__LINK_KINDS__]->(b:Entity)
RETURN a.id AS source, b.id AS target, type(l) AS kind, properties(l) AS link
