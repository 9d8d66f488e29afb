// title: What several sources speak of
// description: Identifiers that more than one source states, rarest first: where files meet. Sources that copy each other are not told apart here; the profile does that.
// param: sources integer = 2 | Sources at least | How many sources state it
// param: most integer = 100 | Things at most | More than this is common to many
// columns: identifier, sources, things
MATCH (i:Identifier)
WHERE size(i.datasets) >= $sources AND i.df >= 1 AND i.df <= $most
  AND any(dataset IN i.datasets WHERE dataset IN $datasets)
WITH i.id AS id, i {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS identifier, i.datasets AS sources, i.df AS things
ORDER BY size(sources) DESC, things, id
LIMIT 500
RETURN identifier, sources, things
