import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  statement,
  writeNews,
  type Graph,
  type Parameters,
  type Row,
  type Run,
  type UserAnswer,
  type UserLimits,
  type UserQuery,
} from "../../graph/index.ts";
import { childFor, ChildDied, WriteConflict, type Child } from "./child-process.ts";
import type { Grown } from "./protocol.ts";
import type { Answered } from "./reader/reader-messages.ts";
import { InvalidInput, TooLarge } from "../../shared/errors.ts";
import { queue } from "../../shared/work/queue.ts";
import { stoppable } from "../../shared/work/stoppable.ts";

const readLimit = 30_000;
const writeLimit = 300_000;
/** Bytes by which a child must have grown before it begins anew amid an import. */
const veryLarge = 512 * 1024 * 1024;
/**
 * And so many times as large as it was when it opened the store. The first write of a fresh child
 * doubles it, so that with less than two it would begin anew at each commit.
 */
const largestShare = 2;

/**
 * The graph in the embedded engine, under a folder of its own. Writes go one after the other.
 * `onStart` learns the process id of the child each time one is started.
 */
export function openEmbedded(
  folder: string,
  onStart: (pid: number | undefined) => void = () => undefined,
): Graph {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const child = childFor(join(folder, "graph.grafeo"), onStart);
  const inTurn = queue();
  const news = writeNews();
  return {
    engine: "embedded",
    read: (text, parameters = {}, limits = {}) =>
      twice(() => run(child, text, parameters, limits.milliseconds ?? readLimit)),
    write: (work) => news.after(inTurn(() => written(child, work))),
    whenWritten: news.next,
    writesSeen: news.seen,
    readUserQuery: (query, parameters, limits) => userQuery(child, { query, parameters, limits }),
    outside: async () => ({ file: false, network: false, assumed: false }),
    setUp: () => inTurn(() => setUp(child)),
    flush: async () => void (await child.ask({ kind: "flush" }, writeLimit)),
    checkpoint: () => inTurn(() => child.checkpoint()),
    scour: () => inTurn(() => child.scour()),
    close: () => {
      news.close();
      return child.close();
    },
  };
}

async function run(
  child: Child,
  text: string,
  parameters: Parameters,
  milliseconds: number,
): Promise<readonly Row[]> {
  return (await child.ask(
    { kind: "run", text, parameters: plain(parameters) },
    milliseconds,
  )) as readonly Row[];
}

/** What is written, tried again after a conflict; a child that it made very large begins anew. */
async function written<T>(child: Child, work: (run: Run) => Promise<T>): Promise<T> {
  const { result, grown } = await patiently(() => transaction(child, work));
  if (grown.bytes > veryLarge && grown.share > largestShare)
    await child.checkpoint().catch(() => undefined);
  return result;
}

async function transaction<T>(
  child: Child,
  work: (run: Run) => Promise<T>,
): Promise<{ readonly result: T; readonly grown: Grown }> {
  const number = (await child.ask({ kind: "begin" }, writeLimit)) as number;
  const send: Run = async (text, parameters = {}) =>
    (await child.ask(
      { kind: "run", text, parameters: plain(parameters), transaction: number },
      writeLimit,
    )) as readonly Row[];
  try {
    const result = await work(send);
    const grown = (await child.ask({ kind: "commit", transaction: number }, writeLimit)) as Grown;
    return { result, grown };
  } catch (error) {
    await child.ask({ kind: "rollback", transaction: number }).catch(() => undefined);
    throw error;
  }
}

async function setUp(child: Child): Promise<void> {
  for (const text of statement("setup/setup.embedded").split(";")) {
    if (text.trim() !== "") await child.ask({ kind: "run", text, parameters: {} }, writeLimit);
  }
  await child.ask({ kind: "dropTextIndex" }, writeLimit);
}

/** Undefined parameters become null: the store wants every name that a text uses. */
function plain(parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, value ?? null]),
  );
}

/** Once more after the child died, as by another request that passed its limit. */
async function twice<T>(attempt: () => Promise<T>): Promise<T> {
  return attempt().catch((error: unknown) => {
    if (error instanceof ChildDied) return attempt();
    throw error;
  });
}

async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round += 1) {
    try {
      return await attempt();
    } catch (error) {
      const again = error instanceof WriteConflict || error instanceof ChildDied;
      if (!again || round >= 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * round));
    }
  }
}

interface Asking {
  readonly query: UserQuery;
  readonly parameters: Parameters;
  readonly limits: UserLimits;
}

let lastQuery = 0;

/** Runs a query in a thread beside the store; past its time, or once it is left, the thread ends. */
async function userQuery(child: Child, { query, parameters, limits }: Asking): Promise<UserAnswer> {
  const number = (lastQuery += 1);
  const { rows, bytes } = limits;
  const asked = {
    query: query.query,
    columns: query.columns,
    parameters: plain(parameters),
    limits: { rows, bytes },
  };
  // not asked a second time: it may have been this query that the child died of
  const answered = (await stoppable(
    child.ask({ kind: "query", number, asked }).catch(asNotBorne),
    limits,
    () => void child.ask({ kind: "stop", number }).catch(() => undefined),
  )) as Answered | undefined;
  if (answered === undefined) throw new TooLarge("engines.query-took-more-memory");
  if (answered.ok) return answered;
  const { key, values } = answered.refusal;
  throw answered.tooLarge === true ? new TooLarge(key, values) : new InvalidInput(key, values);
}

function asNotBorne(error: unknown): never {
  throw error instanceof ChildDied ? new TooLarge("engines.query-not-borne") : error;
}
