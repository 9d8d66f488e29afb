// All decisions of some types; whom they are about is looked up within reach by who reads them.
// params  types: list of text; limit: integer
// rows    judgement: map
// order   at, id
MATCH (j:Judgement)
WHERE j.type IN $types
WITH j {.id, .type, .verdict, .label, .reasons, .against, .note, .by, .at, .supersedes,
  .about} AS judgement
ORDER BY judgement.at, judgement.id
LIMIT $limit
RETURN judgement
