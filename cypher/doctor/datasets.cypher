// The datasets held, by id.
// params  none
// rows    dataset: text
// order   dataset
MATCH (d:Dataset)
WITH d.id AS dataset
ORDER BY dataset
RETURN dataset
