export type { Graph, Hit, Limits, Run, UserAnswer, UserLimits } from "./graph.ts";
export { fileText, statement, statementsUsed, type CypherText } from "./statements.ts";
export { valueText, type Parameters, type Row, type Value } from "./values.ts";
export * as decode from "./decode.ts";
