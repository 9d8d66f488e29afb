// The datasets held.
// params  none
// rows    dataset: map of its properties
// order   id
MATCH (d:Dataset)
WITH d.id AS id, properties(d) AS dataset
ORDER BY id
RETURN dataset AS dataset
