import type { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import { closeWhole, openToRead, openToWrite, removeFile } from "./index-file.ts";
import { indexFinder, type IndexFinder } from "./index-finder.ts";
import { indexWriter, type IndexWriter } from "./index-writer.ts";
import type { Done, Numbered, Order, Reply, ThreadData } from "./search-messages.ts";

/** The thread that has the index's file open: one writes, another answers questions. */
const { path, stamp } = workerData as ThreadData;

let writing: { readonly db: DatabaseSync; readonly writer: IndexWriter } | undefined;
let reading: { readonly db: DatabaseSync; readonly finder: IndexFinder } | undefined;

parentPort?.on("message", ({ number, order }: Numbered) => {
  parentPort?.postMessage(answer(number, order));
});

function answer(number: number, order: Order): Reply {
  try {
    return { number, done: done(order) };
  } catch (error) {
    return { number, failed: isDamage(error) ? "damaged" : "failed" };
  }
}

function done(order: Order): Done {
  switch (order.kind) {
    case "state":
      return writer().state();
    case "renew":
      return renew();
    case "put":
      return nothing(() => writer().put(...order.given));
    case "remove":
      return nothing(() => writer().remove(...order.given));
    case "purge":
      return nothing(() => writer().purge());
    case "reached":
      return nothing(() => writer().reached(order.writes));
    case "refsOfShard":
      return writer().refsOfShard(order.shard);
    case "recordsWritten":
      return writer().recordsWritten(order.wroteAt);
    case "writesHeld":
      return writer().writesHeld();
    case "find":
      return finder().find(order.asked);
    case "places":
      return finder().places(order.text, order.refs);
    case "names":
      return finder().namesIn(order.text);
    case "close":
      return close();
  }
}

function nothing(work: () => void): undefined {
  work();
}

function writer(): IndexWriter {
  if (writing === undefined) {
    const db = openToWrite(path, stamp);
    writing = { db, writer: indexWriter(db) };
  }
  return writing.writer;
}

function finder(): IndexFinder {
  if (reading === undefined) {
    const db = openToRead(path);
    reading = { db, finder: indexFinder(db) };
  }
  return reading.finder;
}

function renew(): undefined {
  writing?.db.close();
  writing = undefined;
  removeFile(path);
  writer();
}

function close(): undefined {
  reading?.db.close();
  reading = undefined;
  if (writing !== undefined) closeWhole(writing.db, path);
  writing = undefined;
}

/** SQLite's codes for a file that is damaged, is none of its own, or lacks a table; FTS5's beside. */
function isDamage(error: unknown): boolean {
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : 0;
  return code === 1 || code === 11 || code === 26 || error instanceof SyntaxError;
}
