import { randomUUID } from "node:crypto";
import neo4j, { type Driver, type Session, type Transaction } from "neo4j-driver";
import { printQuery } from "../../cypher-wall/index.ts";
import {
  statement,
  type OutsideReach,
  type Parameters,
  type Row,
  type UserAnswer,
  type UserLimits,
  type UserQuery,
} from "../../graph/index.ts";
import type { Neo4jSettings } from "../../settings.ts";
import { NotPermitted, TooLarge } from "../../shared/errors.ts";
import { stoppable } from "../../shared/stoppable.ts";
import { closeQuietly, openReader, parametersToDriver, plainRows } from "./driver.ts";
import { outsideReach } from "./outside.ts";
import { checkPlan } from "./plan-check.ts";
import { toUserError } from "./port-errors.ts";

/** Runs what people write, apart from all else that Clew asks of a Neo4j. */
export interface UserQueries {
  readonly run: (
    query: UserQuery,
    parameters: Parameters,
    limits: UserLimits,
  ) => Promise<UserAnswer>;
  /** Whether such a query could read a file or send a request. */
  readonly outside: () => Promise<OutsideReach>;
  readonly close: () => Promise<void>;
}

interface Held {
  /** A pool of a few connections of its own, under the account that reads. */
  readonly reader: Driver;
  /** Clew's own, which can end what the other runs. */
  readonly main: Driver;
  readonly database: string;
}

/** How long what was found closed is taken to be closed, in milliseconds. */
const trusted = 60_000;

/** Queries of people on a Neo4j: read only, limited in time, rows and bytes, never tried again. */
export function openUserQueries(settings: Neo4jSettings, main: Driver): UserQueries {
  const held: Held = { reader: openReader(settings), main, database: settings.database };
  const outside = () => outsideReach(held.reader, held.database, settings.uri);
  let closedAt = -Infinity;
  const assertClosed = async () => {
    if (performance.now() - closedAt < trusted) return;
    const { file, network } = await outside();
    if (file) throw new NotPermitted("engines.files-open");
    if (network) throw new NotPermitted("engines.network-open");
    closedAt = performance.now();
  };
  return {
    run: async (query, parameters, limits) => {
      try {
        await assertClosed();
        return await runWithin(held, query, parameters, limits);
      } catch (error) {
        throw toUserError(error);
      }
    },
    outside,
    close: () => held.reader.close(),
  };
}

/** Runs a query; past its time, or once nobody waits for it, it is ended in the database too. */
async function runWithin(
  held: Held,
  query: UserQuery,
  parameters: Parameters,
  limits: UserLimits,
): Promise<UserAnswer> {
  const mark = randomUUID();
  const session = held.reader.session({
    database: held.database,
    defaultAccessMode: neo4j.session.READ,
    fetchSize: 100,
  });
  const work = read(session, mark, { query, parameters, limits }).finally(() =>
    closeQuietly(session),
  );
  return stoppable(work, limits, () => stop(held, mark));
}

interface Asked {
  readonly query: UserQuery;
  readonly parameters: Parameters;
  readonly limits: UserLimits;
}

async function read(session: Session, mark: string, asked: Asked): Promise<UserAnswer> {
  const { query, parameters, limits } = asked;
  const { text, values } = printQuery(query.query);
  const given = { ...parametersToDriver(parameters), ...values };
  const transaction = await session.beginTransaction({
    timeout: limits.milliseconds,
    metadata: { clewQuery: mark },
  });
  try {
    const explained = await transaction.run(`EXPLAIN ${text}`, given);
    checkPlan(explained.summary.plan);
    return await rowsWithin(transaction, text, given, { ...limits, columns: query.columns });
  } finally {
    await transaction.rollback().catch(() => undefined);
  }
}

async function rowsWithin(
  transaction: Transaction,
  text: string,
  given: Record<string, unknown>,
  limits: UserLimits & { readonly columns: readonly string[] },
): Promise<UserAnswer> {
  const rows: Row[] = [];
  let bytes = 0;
  for await (const record of transaction.run(text, given)) {
    if (rows.length >= limits.rows) return { columns: limits.columns, rows, truncated: true };
    const [row = {}] = plainRows([record]);
    bytes += JSON.stringify(row).length;
    if (bytes > limits.bytes) {
      if (rows.length === 0) throw new TooLarge("engines.row-too-large");
      return { columns: limits.columns, rows, truncated: true };
    }
    rows.push(row);
  }
  return { columns: limits.columns, rows, truncated: false };
}

const tries = 10;

/** Ends a transaction by its mark. While a text is still read it cannot be seen, so it is sought again. */
async function stop({ main, database }: Held, mark: string): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const session = main.session({ database });
    try {
      const found = await session.run(statement("setup/running-query.neo4j"), { mark });
      const ids = found.records.map((record) => String(record.get("id")));
      if (ids.length > 0) await session.run(statement("setup/stop-query.neo4j"), { ids });
      if (ids.length > 0) return;
    } catch {
      return; // away: its own end of time comes
    } finally {
      await closeQuietly(session);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
