// All entities, for comparing two stores.
// params  none
// rows    entity: map of all properties; labels: list of text
// order   none: sorted outside
MATCH (e:Entity)
RETURN properties(e) AS entity
