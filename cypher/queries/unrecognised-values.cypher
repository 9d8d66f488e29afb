// title: Values that were not recognised
// description: Identifiers kept as they were written because they fit no known form, or because a spreadsheet rounded them. Worth a look: a digit may be missing.
// columns: identifier, marks, things
MATCH (i:Identifier)
WHERE any(mark IN i.marks WHERE mark IN ['unrecognised', 'placeholder', 'assumed', 'rounded'])
  AND any(dataset IN i.datasets WHERE dataset IN $datasets)
WITH i.id AS id, i {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS identifier, i.marks AS marks, i.df AS things
ORDER BY things DESC, id
LIMIT 500
RETURN identifier, marks, things
