import neo4j, {
  type BookmarkManager,
  type Driver,
  type Session,
  type Transaction,
} from "neo4j-driver";
import {
  statement,
  writeNews,
  type CypherText,
  type Graph,
  type Limits,
  type Parameters,
  type Row,
  type Run,
} from "../../graph/index.ts";
import type { Neo4jSettings } from "../../settings.ts";
import {
  answeredWithin,
  closeQuietly,
  openDriver,
  parametersToDriver,
  plainRows,
} from "./driver.ts";
import { isPassing, toPortError } from "./port-errors.ts";
import { openUserQueries } from "./user-query.ts";

const readLimit = 30_000;
const writeLimit = 300_000;
const patience = 2_000;
/** Beginning waits for a connection alone. */
const beginLimit = 10_000;

interface Held {
  readonly driver: Driver;
  readonly database: string;
  readonly bookmarks: BookmarkManager;
}

/** The graph in a Neo4j. Opens nothing before the first statement. */
export function openNeo4j(settings: Neo4jSettings): Graph {
  const held: Held = {
    driver: openDriver(settings),
    database: settings.database,
    bookmarks: neo4j.bookmarkManager(),
  };
  const news = writeNews();
  const users = openUserQueries(settings, held.driver);
  return {
    engine: "neo4j",
    read: (text, parameters = {}, limits = {}) => read(held, text, parameters, limits),
    write: (work) => news.after(write(held, work)),
    whenWritten: news.next,
    writesSeen: () => undefined,
    readUserQuery: users.run,
    outside: users.outside,
    setUp: () => setUp(held),
    flush: async () => undefined,
    checkpoint: async () => undefined,
    scour: async () => undefined,
    close: async () => {
      news.close();
      await users.close();
      await held.driver.close();
    },
  };
}

async function read(
  held: Held,
  text: CypherText,
  parameters: Parameters,
  limits: Limits,
): Promise<readonly Row[]> {
  const timeout = limits.milliseconds ?? readLimit;
  return patiently(() => alone(held, text, parameters, timeout));
}

/** One statement that reads, in a transaction of its own: it begins, runs and ends in one round trip. */
async function alone(
  held: Held,
  text: CypherText,
  parameters: Parameters,
  timeout: number,
): Promise<readonly Row[]> {
  const session = sessionOf(held, "READ");
  try {
    const sent = session.run(text, parametersToDriver(parameters), { timeout });
    const { records } = await answeredWithin(timeout, sent);
    return plainRows(records);
  } finally {
    await closeQuietly(session);
  }
}

async function write<T>(held: Held, work: (run: Run) => Promise<T>): Promise<T> {
  return patiently(() => inTransaction(held, work));
}

function sessionOf({ driver, database, bookmarks }: Held, mode: "READ" | "WRITE"): Session {
  return driver.session({
    database,
    defaultAccessMode: neo4j.session[mode],
    bookmarkManager: bookmarks,
  });
}

async function inTransaction<T>(held: Held, work: (run: Run) => Promise<T>): Promise<T> {
  const session = sessionOf(held, "WRITE");
  try {
    const begun = session.beginTransaction({ timeout: writeLimit });
    const transaction = await answeredWithin(beginLimit, begun);
    const result = await work(runIn(transaction)).catch(async (error: unknown) => {
      await answeredWithin(beginLimit, transaction.rollback()).catch(() => undefined);
      throw error;
    });
    await answeredWithin(writeLimit, transaction.commit());
    return result;
  } finally {
    await closeQuietly(session);
  }
}

function runIn(transaction: Transaction): Run {
  return async (text, parameters = {}) => {
    const sent = transaction.run(text, parametersToDriver(parameters));
    return plainRows((await answeredWithin(writeLimit, sent)).records);
  };
}

/** Tries again after conflicts and hiccups, for 2 s at most. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const until = Date.now() + patience;
  for (let pause = 50; ; pause *= 2) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error) || Date.now() + pause > until) throw toPortError(error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function setUp(held: Held): Promise<void> {
  for (const text of statement("setup/setup.neo4j").split(";")) {
    if (text.trim() !== "") await bare(held, text);
  }
}

/** One statement in a transaction of its own: definitions of the schema want that. */
async function bare(held: Held, text: string): Promise<void> {
  const session = held.driver.session({ database: held.database, bookmarkManager: held.bookmarks });
  try {
    await session.run(text);
  } catch (error) {
    throw toPortError(error);
  } finally {
    await closeQuietly(session);
  }
}
