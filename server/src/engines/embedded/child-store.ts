import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from "@grafeo-db/js";
import type { Envelope, Grown, Opening, Reply, Request } from "./protocol.ts";
import { syncLog } from "./log-on-disk.ts";
import { storeCalls } from "./reader/store-calls.ts";
import { userQueries } from "./reader/user-queries.ts";

/** The store that this process holds, once it knows which. */
interface Opened {
  readonly path: string;
  /** Memory of this process when the store was open, in bytes. */
  readonly memory: number;
  readonly database: GrafeoDB;
  readonly queries: ReturnType<typeof userQueries>;
}

/** A transaction, and its latest statement: the next waits for it. */
interface OpenTransaction {
  readonly of: Transaction;
  last: Promise<unknown>;
}

/**
 * The process that holds the embedded store. It stands ready with all its code until it is sent
 * which store to open. Then it does what its parent asks, one message each, and ends itself when the
 * parent is gone, so that nobody else holds the file's lock.
 */
const transactions = new Map<number, OpenTransaction>();
let lastTransaction = 0;
/** The engine took back a commit that it could not write, or the system refused the write. */
const noRoom = /GRAFEO-T009|ENOSPC|EDQUOT|no space left|os error 28|quota exceeded/iu;

process.on("disconnect", () => process.exit(0));
process.once("message", ({ path }: Opening) => {
  const database = grafeo.GrafeoDB.create(path);
  database.setCheckpointTriggers({ walBytes: 256 * 1024 * 1024, intervalMs: 120_000 });
  const memory = process.memoryUsage.rss();
  const opened = { path, memory, database, queries: userQueries(storeCalls(database)) };
  process.on("message", (envelope: Envelope) => void answer(opened, envelope));
  process.send?.({ ready: true });
});

async function answer(opened: Opened, { id, request }: Envelope): Promise<void> {
  const reply = await replyTo(opened, id, request);
  process.send?.(reply);
  if (request.kind === "close") process.disconnect();
}

async function replyTo(opened: Opened, id: number, request: Request): Promise<Reply> {
  try {
    return { id, ok: true, result: await perform(opened, request) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const conflict = /GRAFEO-T001|write conflict/iu.test(message);
    return { id, ok: false, message, conflict, full: noRoom.test(message) };
  }
}

async function perform(opened: Opened, request: Request): Promise<unknown> {
  const { path, database, queries } = opened;
  switch (request.kind) {
    case "run":
      return (await send(database, request)).toArray();
    case "begin":
      transactions.set(++lastTransaction, {
        of: database.beginTransaction(),
        last: Promise.resolve(),
      });
      return lastTransaction;
    case "commit":
      (await ended(request.transaction)).commit();
      return grownIn(opened);
    case "rollback":
      return (await ended(request.transaction)).rollback();
    case "query":
      return queries.run(request.number, request.asked);
    case "stop":
      return queries.stop(request.number);
    case "dropTextIndex":
      return database.dropTextIndex("Entity", "terms"); // stores of earlier versions have one
    case "flush":
      return syncLog(path);
    case "checkpoint":
      database.walCheckpoint();
      return grownIn(opened);
    case "copy":
      return database.save(request.path);
    case "close":
      return database.close();
  }
}

/** By how much this process' memory grew since the store was open, as parts of what it had then too. */
function grownIn({ memory }: Opened): Grown {
  const bytes = process.memoryUsage.rss() - memory;
  return { bytes, share: bytes / memory };
}

async function send(
  database: GrafeoDB,
  { text, parameters, transaction }: Extract<Request, { readonly kind: "run" }>,
): Promise<QueryResult> {
  if (transaction === undefined) return database.executeCypher(text, parameters);
  const open = transactions.get(transaction);
  if (open === undefined) throw new Error("that transaction has ended");
  const sent = open.last.then(() => open.of.executeCypher(text, parameters));
  open.last = sent.catch(() => undefined);
  return sent;
}

/** A transaction that takes no more statements, when its last is done. */
async function ended(number: number): Promise<Transaction> {
  const open = transactions.get(number);
  if (open === undefined) throw new Error("that transaction has ended");
  transactions.delete(number);
  await open.last;
  return open.of;
}
