import type { Plan } from "neo4j-driver";
import { InvalidInput } from "../../shared/errors.ts";
import operators from "./operators.json" with { type: "json" };

/** Operators of a plan that only reads the graph. Brackets behind a name tell variants of it. */
const allowed = new Set(operators);
/** What a subquery within an expression would show in the details of the operator that holds it. */
const outside =
  /LOAD\s+CSV|ResolvedCall|ProcedureCall|\bIN\s+TRANSACTIONS\b|\b(CREATE|MERGE|DELETE|FOREACH)\b/u;

/**
 * The second wall: a plan whose every operator only reads the graph, and whose details hold nothing
 * else. Throws InvalidInput.
 */
export function checkPlan(plan: Plan | false | undefined): void {
  if (!plan) throw new InvalidInput("engines.plan-not-known");
  const [name = ""] = plan.operatorType.split("@");
  if (!allowed.has(name.replace(/\(.*$/u, "")) || outside.test(bare(plan.arguments["Details"])))
    throw new InvalidInput("engines.plan-refused");
  for (const child of plan.children) checkPlan(child);
}

/** Details without what stands in quotes and backticks, where words are values and names. */
function bare(details: unknown): string {
  return (typeof details === "string" ? details : "").replace(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`]|``)*`/gu,
    "",
  );
}
