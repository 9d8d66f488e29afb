import type { Plan } from "neo4j-driver";
import type { PlanRefusal } from "./query-messages.ts";
import operators from "./operators.json" with { type: "json" };

/** Operators of a plan that only reads the graph. Brackets behind a name tell variants of it. */
const allowed = new Set(operators);
/** What a subquery within an expression would show in the details of the operator that holds it. */
const outside =
  /LOAD\s+CSV|ResolvedCall|ProcedureCall|\bIN\s+TRANSACTIONS\b|\b(CREATE|MERGE|DELETE|FOREACH)\b/u;

/**
 * The second wall: why a plan may not be run; undefined where its every operator only reads the
 * graph, and its details hold nothing else.
 */
export function planRefusal(plan: Plan | false | undefined): PlanRefusal | undefined {
  if (!plan) return "engines.plan-not-known";
  const [name = ""] = plan.operatorType.split("@");
  if (!allowed.has(name.replace(/\(.*$/u, "")) || outside.test(bare(plan.arguments["Details"])))
    return "engines.plan-refused";
  return plan.children.map(planRefusal).find((refusal) => refusal !== undefined);
}

/** Details without what stands in quotes and backticks, where words are values and names. */
function bare(details: unknown): string {
  return (typeof details === "string" ? details : "").replace(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`]|``)*`/gu,
    "",
  );
}
