// Keeps the records of a batch that are not held.
// params  rows: list of {id, dataset, file, name, position, sha256, place, receivedAt, part, pass,
//         copies, about (refs of what it names, where it is cited for nothing; else null)}; run:
//         text; wroteAt: integer, the write that brings them
// rows    records: integer
// order   one row
UNWIND $rows AS row
CREATE (r:Record {id: row.id, dataset: row.dataset, file: row.file, sha256: row.sha256,
  place: row.place, receivedAt: row.receivedAt, part: row.part,
                  name: row.name, position: row.position, run: $run, pass: row.pass,
                    copies: row.copies,
                  about: row.about, wroteAt: $wroteAt})
RETURN count(r) AS records
