// Notes which index of wordings is kept, and up to which write texts were read for it.
// params  index: text or null; readAt: integer
// rows    writes: integer
// order   one row
MATCH (s:Store {id: 'store'})
SET s.wordingIndex = $index, s.wordingReadAt = $readAt
RETURN s.writes AS writes
