// Accounts that some entities are linked to.
// params  refs: list of text; datasets: list of text
// rows    ref, account: text
// order   ref, account
UNWIND $refs AS ref
MATCH (e:Entity {ref: ref})
MATCH (e)-[l:__LINK_KINDS__]-(a:Entity)
WHERE a.kind = 'Account' AND any(dataset IN l.datasets WHERE dataset IN $datasets)
WITH DISTINCT ref AS ref, a.ref AS account
ORDER BY ref, account
RETURN ref, account
