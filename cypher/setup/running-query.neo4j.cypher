// The transaction in which a query of a person runs.
// params  mark: text that the transaction bears
// rows    id: text
// order   none; one row at most
SHOW TRANSACTIONS YIELD transactionId, metaData
WHERE metaData.clewQuery = $mark
RETURN transactionId AS id
