// Names of rows of a dataset.
// params  dataset: text; limit: integer
// rows    id: text
// order   none: all of them go
MATCH (a:Alias {dataset: $dataset})
RETURN a.id AS id
LIMIT $limit
