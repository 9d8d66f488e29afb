/** The words that clauses of a reading query begin with, longest first where one holds another. */
export const clauseWords = [
  "OPTIONAL MATCH",
  "OPTIONAL CALL",
  "MATCH",
  "WHERE",
  "WITH",
  "UNWIND",
  "CALL",
  "RETURN",
  "UNION ALL",
  "UNION",
  "ORDER BY",
  "SKIP",
  "LIMIT",
] as const;

/** All words of the language that an editor marks and completes. */
export const languageWords = [
  ...clauseWords,
  "DISTINCT",
  "AS",
  "AND",
  "OR",
  "XOR",
  "NOT",
  "IN",
  "IS NULL",
  "IS NOT NULL",
  "STARTS WITH",
  "ENDS WITH",
  "CONTAINS",
  "ASC",
  "DESC",
  "CASE",
  "WHEN",
  "THEN",
  "ELSE",
  "END",
  "EXISTS",
  "COUNT",
  "COLLECT",
  "ALL",
  "ANY",
  "NONE",
  "SINGLE",
  "SHORTEST",
  "TRUE",
  "FALSE",
  "NULL",
] as const;

/** Each word by itself. */
export const singleWords: ReadonlySet<string> = new Set(
  languageWords.flatMap((words) => words.split(" ")),
);
