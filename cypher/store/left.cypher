// Notes that entities or rows were taken out by the latest write, so that a search index forgets them too.
// params  entities, rows: boolean
// rows    writes: integer
// order   one row
MATCH (s:Store {id: 'store'})
SET s.entitiesLeftAt = CASE WHEN $entities THEN s.writes ELSE coalesce(s.entitiesLeftAt, 0) END,
    s.rowsLeftAt = CASE WHEN $rows THEN s.writes ELSE coalesce(s.rowsLeftAt, 0) END
RETURN s.writes AS writes
