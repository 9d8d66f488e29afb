import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { makeOwnFolder } from "../shared/own-folder.ts";
import { writeOwnFile } from "./own-file.ts";

const layout = `
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entities (n INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
                       shard INTEGER NOT NULL, held TEXT NOT NULL);
CREATE INDEX entities_shard ON entities (shard);
CREATE TABLE rows (n INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, wrote INTEGER NOT NULL);
CREATE INDEX rows_wrote ON rows (wrote);
CREATE TABLE docs (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE VIRTUAL TABLE found USING fts5(text, content='docs', content_rowid='id',
                                      tokenize='trigram case_sensitive 1', detail='none', columnsize=0);
CREATE VIRTUAL TABLE grams USING fts5vocab('found', 'row');
CREATE TABLE words (word TEXT PRIMARY KEY, back TEXT NOT NULL, docs INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX words_back ON words (back);
CREATE TABLE names (name TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (name, n)) WITHOUT ROWID;
CREATE INDEX names_of ON names (n);
`;

/** Bytes of new triples that FTS5 gathers before it writes a part: fewer parts are merged later. */
const gathered = 16 * 1024 * 1024;

/** Opens the file for questions. */
export function openToRead(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly: true });
  db.exec("PRAGMA cache_size = -32768;");
  return db;
}

/**
 * Opens the file for writing, readable by its owner alone. One that is damaged, or that another
 * store or another version of Clew made, gives way to an empty one.
 */
export function openToWrite(path: string, stamp: string): DatabaseSync {
  makeOwnFolder(dirname(path));
  const isWhole = existsSync(path) && isUndamaged(path, stamp);
  rmSync(sumOf(path), { force: true }); // true until something is written
  if (!isWhole) removeFile(path);
  return isWhole ? opened(path) : created(path, stamp);
}

/** Takes the file away with all that lies beside it. */
export function removeFile(path: string): void {
  for (const end of ["", "-wal", "-shm", "-journal", ".sum"])
    rmSync(`${path}${end}`, { force: true });
}

/** Closes the file and keeps its sum, so that damage is seen when it is opened again. */
export function closeWhole(db: DatabaseSync, path: string): void {
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  db.close();
  if (!existsSync(`${path}-wal`)) writeOwnFile(sumOf(path), sumOfFile(path));
}

function created(path: string, stamp: string): DatabaseSync {
  writeOwnFile(path, "");
  const db = opened(path);
  db.exec(layout);
  db.exec(`INSERT INTO found (found, rank) VALUES ('hashsize', ${gathered})`);
  db.prepare("INSERT INTO about (key, value) VALUES ('stamp', ?)").run(stamp);
  return db;
}

function opened(path: string): DatabaseSync {
  chmodSync(path, 0o600);
  const db = new DatabaseSync(path);
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;");
  db.exec("PRAGMA cache_size = -16384; PRAGMA busy_timeout = 5000;");
  return db;
}

/** One that was closed well has its sum; else all of it is looked through. */
function isUndamaged(path: string, stamp: string): boolean {
  try {
    const sum = existsSync(sumOf(path)) ? readFileSync(sumOf(path), "utf8") : undefined;
    if (sum !== undefined && sum !== sumOfFile(path)) return false;
    const db = new DatabaseSync(path);
    try {
      return stampOf(db) === stamp && (sum !== undefined || isConsistent(db));
    } finally {
      db.close();
    }
  } catch {
    return false; // what cannot be read is made anew
  }
}

function stampOf(db: DatabaseSync): unknown {
  return db.prepare("SELECT value FROM about WHERE key = 'stamp'").get()?.["value"];
}

function isConsistent(db: DatabaseSync): boolean {
  const [row] = db.prepare("PRAGMA integrity_check(1)").all();
  if (row?.["integrity_check"] !== "ok") return false;
  db.exec("INSERT INTO found (found, rank) VALUES ('integrity-check', 1)");
  return true;
}

function sumOf(path: string): string {
  return `${path}.sum`;
}

function sumOfFile(path: string): string {
  const hash = createHash("sha256");
  const file = openSync(path, "r");
  const piece = Buffer.alloc(1 << 20);
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
