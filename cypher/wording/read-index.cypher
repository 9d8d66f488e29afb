// Which index of wordings is kept, up to which write texts were read for it, and when entities were
// last taken out.
// params  none
// rows    index: text, null where none is kept; readAt, goneAt: integer or null; writes: integer
// order   one row at most
MATCH (s:Store {id: 'store'})
RETURN s.wordingIndex AS index, s.wordingReadAt AS readAt, s.goneAt AS goneAt, s.writes AS writes
