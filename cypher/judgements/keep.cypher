// Keeps a decision of an analyst. Decisions are only ever added.
// params  row: {id, type, verdict, reasons, against, note, by, at, supersedes, about (list of ref), label}
// rows    id: text
// order   one row
CREATE (j:Judgement {id: $row.id, type: $row.type, verdict: $row.verdict, label: $row.label, reasons: $row.reasons, against: $row.against,
                     note: $row.note, by: $row.by, at: $row.at, supersedes: $row.supersedes, about: $row.about})
RETURN j.id AS id
