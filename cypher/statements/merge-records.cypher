// Keeps the records of a batch.
// params  rows: list of {id, dataset, file, name, position, sha256, place, receivedAt, part, pass,
//         copies, about (refs of what it names, where it is cited for nothing; else null)}; run:
//         text; wroteAt: integer, the write that brings them; isFirst: boolean, in the first pass
// rows    records: integer
// order   one row
UNWIND $rows AS row
MERGE (r:Record {id: row.id})
ON CREATE SET r.dataset = row.dataset, r.file = row.file, r.sha256 = row.sha256,
  r.place = row.place, r.receivedAt = row.receivedAt, r.part = row.part, r.wroteAt = $wroteAt
SET r.name = row.name, r.position = row.position, r.run = $run, r.again = null, r.pass = row.pass,
  r.copies = row.copies,
    r.about = CASE WHEN $isFirst THEN row.about ELSE coalesce(r.about, []) + coalesce(row.about,
      []) END
RETURN count(r) AS records
