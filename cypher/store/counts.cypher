// Entities and things held.
// params  none
// rows    entities: integer
// order   one row
MATCH (e:Entity)
RETURN count(e) AS entities
