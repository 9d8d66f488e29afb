import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { Neo4jError, type Driver } from "neo4j-driver";
import { printQuery } from "../../cypher-wall/index.ts";
import {
  statement,
  type OutsideReach,
  type Parameters,
  type UserAnswer,
  type UserLimits,
  type UserQuery,
} from "../../graph/index.ts";
import type { Neo4jSettings } from "../../settings.ts";
import { InvalidInput, NotPermitted, TooLarge } from "../../shared/errors.ts";
import { openThreads, type QueryThreads } from "../../shared/work/query-threads.ts";
import { stoppable } from "../../shared/work/stoppable.ts";
import { closeQuietly, openReader } from "./driver.ts";
import { outsideReach } from "./outside.ts";
import { toUserError } from "./port-errors.ts";
import type { AnsweredByNeo4j, AskedOfNeo4j } from "./query-messages.ts";

const program = fileURLToPath(new URL("./query-thread.ts", import.meta.url));
const memory = 512;

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
  readonly threads: QueryThreads<AskedOfNeo4j, AnsweredByNeo4j>;
  /** Clew's own connections, which can end what a thread runs. */
  readonly main: Driver;
  readonly database: string;
}

/** How long what was found closed is taken to be closed, in milliseconds. */
const trusted = 60_000;

/** Queries of people on a Neo4j: read only, limited in time, rows and bytes, never tried again. */
export function openUserQueries(settings: Neo4jSettings, main: Driver): UserQueries {
  const prepare = () => ({ data: { settings }, transfer: [], ended: () => undefined });
  const threads = openThreads<AskedOfNeo4j, AnsweredByNeo4j>({ program, memory, prepare });
  const held: Held = { threads, main, database: settings.database };
  const reader = openReader(settings);
  const outside = () => outsideReach(reader, held.database, settings.uri);
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
    close: async () => {
      await threads.close();
      await reader.close();
    },
  };
}

let lastNumber = 0;

/** Runs a query; past its time, or once nobody waits for it, it is ended in the database too. */
async function runWithin(
  held: Held,
  query: UserQuery,
  parameters: Parameters,
  limits: UserLimits,
): Promise<UserAnswer> {
  const mark = randomUUID();
  const number = (lastNumber += 1);
  const { milliseconds, rows, bytes } = limits;
  const asked: AskedOfNeo4j = {
    mark,
    ...printQuery(query.query),
    parameters,
    limits: { milliseconds, rows, bytes },
  };
  const end = () => {
    held.threads.stop(number);
    return stop(held, mark);
  };
  const answered = await stoppable(held.threads.run(number, asked), limits, end);
  if (answered === undefined) void stop(held, mark);
  return answerOf(answered, query.columns);
}

function answerOf(answered: AnsweredByNeo4j | undefined, columns: readonly string[]): UserAnswer {
  switch (answered?.is) {
    case "rows":
      return { columns, rows: answered.rows, truncated: answered.truncated };
    case "refused":
      if (answered.key === "engines.row-too-large") throw new TooLarge(answered.key);
      throw new InvalidInput(answered.key);
    case "error":
      throw new Neo4jError(answered.message, answered.code, "", "");
    case undefined:
      throw new TooLarge("engines.query-took-more-memory");
  }
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
