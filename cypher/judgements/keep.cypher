// Keeps a decision of an analyst, once. Decisions are only ever added.
// params  row: {id, type, verdict, reasons, against, note, by, at, supersedes, about (list of ref), label}
// rows    id: text
// order   one row
MERGE (j:Judgement {id: $row.id})
SET j.type = $row.type, j.verdict = $row.verdict, j.label = $row.label, j.reasons = $row.reasons,
  j.against = $row.against,
    j.note = $row.note, j.by = $row.by, j.at = $row.at, j.supersedes = $row.supersedes,
      j.about = $row.about
RETURN j.id AS id
