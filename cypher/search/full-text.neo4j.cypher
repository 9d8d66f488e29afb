// Entities by search terms, best first (Lucene's BM25). The embedded engine has its own call for this.
// params  terms: text, terms joined by blanks, letters and digits only; limit: integer
// rows    ref: text, score: number
// order   score descending, then ref
CALL db.index.fulltext.queryNodes('entity_terms', $terms, {limit: $limit}) YIELD node, score
RETURN node.ref AS ref, score AS score
ORDER BY score DESC, ref
