// Forgets that a dataset's texts were read again.
// params  dataset: text
// rows    none
// order   none
MATCH (r:Rereading {dataset: $dataset})
DELETE r
