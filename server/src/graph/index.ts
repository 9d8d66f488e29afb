export type {
  Graph,
  Limits,
  OutsideReach,
  Run,
  UserAnswer,
  UserLimits,
  UserQuery,
} from "./graph.ts";
export { fileText, statement, statementsUsed, type CypherText } from "./statements.ts";
export { valueText, type Parameters, type Row, type Value } from "./values.ts";
export { writeNews } from "./write-news.ts";
export * as decode from "./decode.ts";
