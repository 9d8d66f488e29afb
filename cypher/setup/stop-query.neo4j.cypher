// Ends transactions.
// params  ids: list of text
// rows    message: text
// order   none
TERMINATE TRANSACTIONS $ids YIELD message
RETURN message
