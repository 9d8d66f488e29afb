// Things held: the N of rarity. Places do not count.
// params  datasets: list of text
// rows    things: integer
// order   one row
MATCH (t:Thing)
WHERE t.kind <> 'Location' AND any(dataset IN t.datasets WHERE dataset IN $datasets)
RETURN count(t) AS things
