// How many records a dataset has.
// params  dataset: text
// rows    records: integer
// order   one row
MATCH (r:Record {dataset: $dataset})
RETURN count(r) AS records
