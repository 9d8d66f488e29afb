import neo4j, { type Driver } from "neo4j-driver";
import type { Parameters, UserAnswer, UserLimits } from "../../graph/index.ts";
import { InvalidInput } from "../../shared/errors.ts";
import { closeQuietly, parametersToDriver, plainRows } from "./driver.ts";
import { toUserError } from "./port-errors.ts";

const refused =
  /^(create|merge|set|remove|delete|detach|foreach|load|procedure|show|terminate|drop|alter|grant|deny|revoke)/iu;

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

/**
 * Runs a text that a person wrote: its plan is read first and refused where an operator writes,
 * calls a procedure or reaches outside; then read only, in one transaction that is never tried
 * again.
 */
export async function readUserText(
  { driver, database }: { readonly driver: Driver; readonly database: string },
  text: string,
  parameters: Parameters,
  limits: UserLimits,
): Promise<UserAnswer> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const transaction = await session.beginTransaction({ timeout: limits.milliseconds });
    try {
      const given = parametersToDriver(parameters);
      const explained = await transaction.run(`EXPLAIN ${text}`, given);
      refuseOperators(explained.summary.plan || undefined);
      return await rowsWithin(transaction.run(text, given), limits.rows);
    } finally {
      await transaction.rollback().catch(() => undefined);
    }
  } catch (error) {
    throw toUserError(error);
  } finally {
    await closeQuietly(session);
  }
}

function refuseOperators(plan: Plan | undefined): void {
  if (plan === undefined) return;
  const name = plan.operatorType.split("@")[0] ?? "";
  if (refused.test(name)) {
    throw new InvalidInput("engines.queries-only-read-here-3");
  }
  for (const child of plan.children) refuseOperators(child);
}

async function rowsWithin(
  result: ReturnType<import("neo4j-driver").Transaction["run"]>,
  most: number,
): Promise<UserAnswer> {
  const records = [];
  let truncated = false;
  for await (const record of result) {
    if (records.length >= most) {
      truncated = true;
      break;
    }
    records.push(record);
  }
  const columns = (await result.keys().catch(() => [])).map(String);
  return { columns, rows: plainRows(records), truncated };
}
