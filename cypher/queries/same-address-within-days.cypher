// title: Who was at an address within days of whom
// description: Pairs that are linked to the same address with times at most so many days apart. An address that is common to many (a hotel) gives many pairs that mean nothing by themselves.
// param: days integer = 3 | Days apart at most | Days between the two times
// param: most integer = 60 | Things at most | Addresses of more things than this are left out
// columns: address, one, oneAt, other, otherAt
MATCH (x:Address)
WHERE x.df >= 2 AND x.df <= $most AND any(dataset IN x.datasets WHERE dataset IN $datasets)
MATCH (x)-[l:__LINK_KINDS__]-(t:Thing)
WHERE l.firstSeen IS NOT NULL AND any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH x, t {.ref, .id, .kind, .label, .datasets, .firstSeen, .lastSeen, .degree, .df,
  .marks} AS thing, l.firstSeen AS at
ORDER BY at
WITH x, collect({thing: thing, at: at}) AS seen
UNWIND seen AS one
UNWIND seen AS other
WITH x, one, other
WHERE one.thing.id < other.thing.id
WITH x, one, other, ((toInteger(substring(other.at, 0, 4)) - toInteger(substring(one.at, 0,
  4))) * 12 + toInteger(substring(other.at, 5, 2)) - toInteger(substring(one.at, 5,
  2))) * 30 + toInteger(substring(other.at, 8, 2)) - toInteger(substring(one.at, 8, 2)) AS apart
WHERE apart <= $days AND apart >= 0 - $days
WITH x.id AS id, one.thing.id AS oneId, other.thing.id AS otherId, x {.ref, .id, .kind, .label,
  .datasets, .firstSeen, .lastSeen, .degree, .df, .marks} AS address, one.thing AS one,
  one.at AS oneAt, other.thing AS other, other.at AS otherAt
ORDER BY id, oneAt, oneId, otherId
LIMIT 500
RETURN address, one, oneAt, other, otherAt
