// Source rows that some writes brought.
// params  writes: list of integer
// rows    record, dataset, file, place: text, place null where no text is kept; wroteAt: integer
// order   none: all of them are read
UNWIND $writes AS number
MATCH (r:Record {wroteAt: number})
RETURN r.id AS record, r.dataset AS dataset, r.file AS file, r.place AS place, r.wroteAt AS wroteAt
