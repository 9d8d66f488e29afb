// title: What two steps reach from an entity
// description: Things that share an identifier with one thing, with what they share, rarest first. Identifiers common to many are left out.
// param: entity entity | Entity | The thing to start from
// param: most integer = 100 | Things at most | Identifiers of more things are left out
// columns: identifier, thing
MATCH (e:Entity {ref: $entity})
MATCH (e)-[l:__LINK_KINDS__]-(i:Identifier)
WHERE i.df <= $most AND any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH DISTINCT e, i
MATCH (i)-[m:__LINK_KINDS__]-(t:Thing)
WHERE t.ref <> e.ref AND any(dataset IN m.datasets WHERE dataset IN $datasets)
WITH DISTINCT i, t
WITH i.df AS df, i.id AS id, t.id AS thingId, i {.ref, .id, .kind, .label, .datasets, .firstSeen,
  .lastSeen, .degree, .df, .marks} AS identifier, t {.ref, .id, .kind, .label, .datasets,
  .firstSeen, .lastSeen, .degree, .df, .marks} AS thing
ORDER BY df, id, thingId
LIMIT 500
RETURN identifier, thing
