// Whether the store answers.
// params  none
// rows    one: integer
// order   one row
RETURN 1 AS one
