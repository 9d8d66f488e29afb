// title: What is common to many
// description: Identifiers that join the most things: booking numbers, stock pictures, switchboards. They are shown and should link nothing.
// param: things integer = 50 | Things at least | How many things have it
// columns: identifier, things, first, last
MATCH (i:Identifier)
WHERE i.df >= $things AND any(dataset IN i.datasets WHERE dataset IN $datasets)
WITH i.id AS id, i {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS identifier, i.df AS things, i.firstSeen AS first, i.lastSeen AS last
ORDER BY things DESC, id
LIMIT 500
RETURN identifier, things, first, last
