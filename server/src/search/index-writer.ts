import type { DatabaseSync } from "node:sqlite";
import { docTextOf, plainWordsOf } from "./doc-text.ts";
import { namesOf } from "./names-in-text.ts";
import { packHeld } from "./held-values.ts";
import type { IndexState, SearchedEntity, SearchedRow } from "./search-types.ts";

/** Labels come first, then all values, then rows: a question that is cut loses the least telling. */
export const bands = { labels: 0, values: 2 ** 40, rows: 2 ** 41 };

/** Writes the index. Each call is one transaction. */
export interface IndexWriter {
  readonly put: (entities: readonly SearchedEntity[], rows: readonly SearchedRow[]) => void;
  readonly remove: (refs: readonly string[], records: readonly string[]) => void;
  /** Merges all parts, so that nothing of what was removed is left in the file. */
  readonly purge: () => void;
  readonly reached: (writes: number) => void;
  readonly state: () => IndexState;
  readonly refsOfShard: (shard: number) => readonly string[];
  readonly recordsWritten: (wroteAt: readonly number[]) => readonly string[];
  /** The writes that brought rows. */
  readonly writesHeld: () => readonly number[];
}

/** Texts to be put in and taken out by one transaction. */
interface Change {
  readonly gone: Map<number, string>;
  readonly come: Map<number, string>;
  readonly words: Map<string, number>;
}

/** Writes to an open file. */
export function indexWriter(db: DatabaseSync): IndexWriter {
  const statements = statementsFor(db);
  const inOne = (work: (change: Change) => void) => {
    db.exec("BEGIN");
    try {
      const change: Change = { gone: new Map(), come: new Map(), words: new Map() };
      work(change);
      keepTexts(statements, change);
      db.exec("COMMIT");
    } catch (error) {
      db.exec("ROLLBACK");
      throw error;
    }
  };
  return {
    put: (entities, rows) =>
      inOne((change) => {
        for (const entity of entities) putEntity(statements, change, entity);
        for (const row of rows) putRow(statements, change, row);
      }),
    remove: (refs, records) =>
      inOne((change) => {
        for (const ref of refs) removeEntity(statements, change, ref);
        for (const record of records) removeRow(statements, change, record);
      }),
    purge: () => {
      db.exec("INSERT INTO found (found) VALUES ('optimize')");
      db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    },
    reached: (writes) => void statements.reached.run(String(writes)),
    ...readersOf(db),
  };
}

function readersOf(
  db: DatabaseSync,
): Pick<IndexWriter, "state" | "refsOfShard" | "recordsWritten" | "writesHeld"> {
  const readAt = db.prepare("SELECT value FROM about WHERE key = 'readAt'");
  const counts = db.prepare(
    "SELECT (SELECT count(*) FROM entities) AS entities, (SELECT count(*) FROM rows) AS rows",
  );
  const ofShard = db.prepare("SELECT ref FROM entities WHERE shard = ?");
  const written = db.prepare(
    "SELECT record FROM rows WHERE wrote IN (SELECT value FROM json_each(?))",
  );
  const writes = db.prepare("SELECT DISTINCT wrote FROM rows ORDER BY wrote");
  return {
    state: () => {
      const value = readAt.get()?.["value"];
      const counted = counts.get();
      return {
        readAt: value === undefined ? undefined : Number(value),
        entities: Number(counted?.["entities"]),
        rows: Number(counted?.["rows"]),
      };
    },
    refsOfShard: (shard) => ofShard.all(shard).map((row) => String(row["ref"])),
    recordsWritten: (wroteAt) =>
      written.all(JSON.stringify(wroteAt)).map((row) => String(row["record"])),
    writesHeld: () => writes.all().map((row) => Number(row["wrote"])),
  };
}

type Statements = ReturnType<typeof statementsFor>;

function statementsFor(db: DatabaseSync) {
  return {
    reached: db.prepare("INSERT OR REPLACE INTO about (key, value) VALUES ('readAt', ?)"),
    entity: db.prepare("SELECT n, held, shard FROM entities WHERE ref = ?"),
    addEntity: db.prepare("INSERT INTO entities (ref, kind, shard, held) VALUES (?, ?, ?, ?)"),
    setEntity: db.prepare("UPDATE entities SET kind = ?, shard = ?, held = ? WHERE n = ?"),
    dropEntity: db.prepare("DELETE FROM entities WHERE n = ?"),
    addName: db.prepare("INSERT OR IGNORE INTO names (name, n) VALUES (?, ?)"),
    dropNames: db.prepare("DELETE FROM names WHERE n = ?"),
    row: db.prepare("SELECT n FROM rows WHERE record = ?"),
    addRow: db.prepare("INSERT INTO rows (record, wrote) VALUES (?, ?)"),
    setRow: db.prepare("UPDATE rows SET wrote = ? WHERE record = ?"),
    dropRow: db.prepare("DELETE FROM rows WHERE n = ?"),
    text: db.prepare("SELECT text FROM docs WHERE id = ?"),
    addText: db.prepare("INSERT INTO docs (id, text) VALUES (?, ?)"),
    dropText: db.prepare("DELETE FROM docs WHERE id = ?"),
    find: db.prepare("INSERT INTO found (rowid, text) VALUES (?, ?)"),
    unfind: db.prepare("INSERT INTO found (found, rowid, text) VALUES ('delete', ?, ?)"),
    countWord: db.prepare(
      `INSERT INTO words (word, back, docs) VALUES (?, ?, ?)
       ON CONFLICT (word) DO UPDATE SET docs = docs + excluded.docs`,
    ),
    dropWord: db.prepare("DELETE FROM words WHERE word = ? AND docs <= 0"),
  };
}

function putEntity(statements: Statements, change: Change, entity: SearchedEntity): void {
  const { ref, kind, shard, label, value, values } = entity;
  const held = packHeld(entity);
  const known = statements.entity.get(ref);
  if (known?.["held"] === held && known["shard"] === shard) return;
  const n = Number(
    known?.["n"] ?? statements.addEntity.run(ref, kind, shard, held).lastInsertRowid,
  );
  if (known !== undefined) {
    statements.setEntity.run(kind, shard, held, n);
    takeOut(statements, change, n);
  }
  for (const name of namesOf(entity)) statements.addName.run(name, n);
  change.come.set(bands.labels + n, docTextOf([label, value]));
  if (values.length > 0)
    change.come.set(bands.values + n, docTextOf([label, value, ...values.map(({ text }) => text)]));
}

function putRow(statements: Statements, change: Change, row: SearchedRow): void {
  // the text of a row never changes
  if (Number(statements.setRow.run(row.wroteAt, row.record).changes) > 0) return;
  const n = Number(statements.addRow.run(row.record, row.wroteAt).lastInsertRowid);
  change.come.set(bands.rows + n, docTextOf(row.cells));
}

function removeEntity(statements: Statements, change: Change, ref: string): void {
  const known = statements.entity.get(ref);
  if (known === undefined) return;
  takeOut(statements, change, Number(known["n"]));
  statements.dropEntity.run(Number(known["n"]));
}

function takeOut(statements: Statements, change: Change, n: number): void {
  statements.dropNames.run(n);
  for (const id of [bands.labels + n, bands.values + n]) noteGone(statements, change, id);
}

function removeRow(statements: Statements, change: Change, record: string): void {
  const n = statements.row.get(record)?.["n"];
  if (n === undefined) return;
  noteGone(statements, change, bands.rows + Number(n));
  statements.dropRow.run(Number(n));
}

function noteGone(statements: Statements, { gone }: Change, id: number): void {
  const text = statements.text.get(id)?.["text"];
  if (text !== undefined) gone.set(id, String(text));
}

/** In the order of their numbers, since the index would else write a part of its own for each. */
function keepTexts(statements: Statements, { gone, come, words }: Change): void {
  for (const [id, text] of inOrder(gone)) {
    statements.unfind.run(id, text);
    statements.dropText.run(id);
    count(words, text, -1);
  }
  for (const [id, text] of inOrder(come)) {
    statements.addText.run(id, text);
    statements.find.run(id, text);
    count(words, text, 1);
  }
  for (const [word, docs] of words) {
    if (docs === 0) continue;
    statements.countWord.run(word, backwards(word), docs);
    if (docs < 0) statements.dropWord.run(word);
  }
}

function inOrder(texts: ReadonlyMap<number, string>): readonly (readonly [number, string])[] {
  return [...texts].toSorted(([a], [b]) => a - b);
}

function count(words: Map<string, number>, text: string, by: number): void {
  for (const word of plainWordsOf(text)) words.set(word, (words.get(word) ?? 0) + by);
}

/** A word from its end to its beginning. */
export function backwards(word: string): string {
  return [...word].toReversed().join("");
}
