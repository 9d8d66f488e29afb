// Whether a query can read what lies outside the store: sent for an address where nothing is, to
// see how Neo4j refuses it.
// params  address: text
// rows    line: list of text; none ever
// order   none
LOAD CSV FROM $address AS line
RETURN line
LIMIT 1
