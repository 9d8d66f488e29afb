// title: Identifiers first seen since a day
// description: What is new in the sources since a day, most linked first.
// param: since dateTime = 2026-10-01 | Since | First seen on or after this day
// param: kind kind = Phone | Kind | Kind of identifier
// columns: identifier, first, things
MATCH (i:Identifier)
WHERE i.kind = $kind AND i.firstSeen >= $since
  AND any(dataset IN i.datasets WHERE dataset IN $datasets)
WITH i.id AS id, i {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS identifier, i.firstSeen AS first, i.df AS things
ORDER BY things DESC, id
LIMIT 500
RETURN identifier, first, things
