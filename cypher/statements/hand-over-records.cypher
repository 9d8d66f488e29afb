// Makes records those of the import that brought them next.
// params  rows: list of {id, run, place, position, receivedAt: text; again: list of text}
// rows    records: integer
// order   one row
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
SET r.name = CASE WHEN r.name = r.position THEN row.position ELSE r.name END,
    r.run = row.run, r.place = row.place, r.receivedAt = row.receivedAt, r.again = row.again
SET r.position = row.position
RETURN count(r) AS records
