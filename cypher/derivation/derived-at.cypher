// Up to which write everything was worked out that follows from what is held, and by which version.
// params  none
// rows    derived, writes: integer; derivedBy: text; the first and last null where nothing was
//         worked out so far
// order   one row at most
MATCH (s:Store {id: 'store'})
RETURN s.derived AS derived, s.derivedBy AS derivedBy, s.writes AS writes
