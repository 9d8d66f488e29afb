import { statSync } from "node:fs";
import { open } from "node:fs/promises";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { sentence, type Sentence } from "../../../../../sentences/index.ts";
import { InvalidInput } from "../../../../../shared/errors.ts";
import type { FileShape, OpenFile, ReadRow } from "../../types.ts";
import { formRow, type FileForm, type FormCells } from "../file-form.ts";

/** A table of an SQLite database, opened to read alone. Each of its tables is like a sheet. */
export const sqlite: FileForm = {
  format: "sqlite",
  fits: ({ bytes }) => bytes.subarray(0, 16).toString("latin1") === "SQLite format 3\0",
  open: openTable,
};

const longestCell = 1024 * 1024;
const named = 30;

/** The database; it runs no code of the file's own and loads no extension. */
function opened(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path, { readOnly: true, allowExtension: false });
    database.exec(
      "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON",
    );
    return database;
  } catch {
    throw new InvalidInput("forms.sqlite-broken");
  }
}

const tableNames = [
  "SELECT name FROM sqlite_schema",
  "WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
  "ORDER BY name LIMIT 1000",
].join(" ");

interface Table {
  readonly name: string;
  readonly rows: number;
}

async function openTable(path: string, { sheet, wanted = [] }: FileShape): Promise<OpenFile> {
  const unwritten = await unwrittenRows(path);
  const database = opened(path);
  try {
    const tables = tablesIn(database);
    const table = chosen(database, tables, sheet, wanted);
    const others = tables.filter(({ name }) => name !== table);
    const list = others.slice(0, named).map(({ name, rows }) => `${name} (${rows})`);
    return {
      columns: columnsIn(database, table),
      sheet: table,
      sheets: tables.map(({ name }) => name),
      rows: () => rowsOf(path, table),
      remarks: [
        ...(list.length === 0
          ? []
          : [sentence("forms.other-tables", { read: table, list: list.join(", ") })]),
        ...unwritten,
      ],
    };
  } catch (error) {
    throw error instanceof InvalidInput ? error : new InvalidInput("forms.sqlite-broken");
  } finally {
    database.close();
  }
}

function tablesIn(database: DatabaseSync): readonly Table[] {
  const names = database
    .prepare(tableNames)
    .all()
    .map(({ name }) => String(name));
  return names.flatMap((name) => {
    try {
      const count = database.prepare(`SELECT count(*) AS rows FROM ${quoted(name)}`).get();
      return [{ name, rows: Number(count?.["rows"] ?? 0) }];
    } catch {
      // a table of an extension that is not here
      return [];
    }
  });
}

/**
 * A sentence for a database that was in use: its latest rows are in a second file beside it, and
 * are not read where that file is not there.
 */
async function unwrittenRows(path: string): Promise<readonly Sentence[]> {
  const file = await open(path);
  const { buffer } = await file
    .read(Buffer.alloc(2), 0, 2, writeVersionAt)
    .finally(() => file.close());
  const isLogged = buffer[0] === 2 || buffer[1] === 2;
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return isLogged && (log?.size ?? 0) === 0 ? [sentence("forms.sqlite-log")] : [];
}

const writeVersionAt = 18;

/** How much a table says in words, with rows up to a thousand; what programs note for themselves counts last. */
function worthOf(database: DatabaseSync, { name, rows }: Table): number {
  if (/^(?:_|Z_|android_metadata|spatial|geometry_|views_geometry|idx_)/u.test(name)) return 0;
  const texts = database
    .prepare(
      "SELECT count(*) AS texts FROM pragma_table_info(?) WHERE type LIKE '%CHAR%' OR type LIKE '%TEXT%'",
    )
    .get(name);
  return Number(texts?.["texts"] ?? 0) * Math.min(rows, 1000);
}

/** The table named; else the one with the columns wanted, else the one that says most. */
function chosen(
  database: DatabaseSync,
  tables: readonly Table[],
  sheet: string | undefined,
  wanted: readonly string[],
): string {
  const worth = new Map(tables.map((table) => [table.name, worthOf(database, table)]));
  const sorted = tables.toSorted(
    (a, b) => (worth.get(b.name) ?? 0) - (worth.get(a.name) ?? 0) || b.rows - a.rows,
  );
  const fits = ({ name }: Table) => {
    const columns = new Set(columnsIn(database, name));
    return wanted.length > 0 && wanted.every((column) => columns.has(column));
  };
  const table = sheet === undefined ? (sorted.find(fits) ?? sorted[0])?.name : sheet;
  if (table !== undefined && tables.some(({ name }) => name === table)) return table;
  throw new InvalidInput("reading.there-no-sheet-there", {
    sheet: sheet ?? "",
    sheets: tables
      .slice(0, named)
      .map(({ name }) => name)
      .join(", "),
  });
}

function columnsIn(database: DatabaseSync, table: string): readonly string[] {
  return database
    .prepare(`SELECT name FROM pragma_table_info(?)`)
    .all(table)
    .map(({ name }) => String(name));
}

async function* rowsOf(path: string, table: string): AsyncGenerator<ReadRow> {
  const database = opened(path);
  try {
    const columns = columnsIn(database, table);
    const list = columns.map(quoted).join(", ");
    const statement = database.prepare(`SELECT ${list} FROM ${quoted(table)}`);
    statement.setReadBigInts(true);
    let row = 0;
    for (const found of statement.iterate()) {
      row += 1;
      const cells = Object.fromEntries(
        columns.map((column) => [column, textOf(found[column])] as const),
      );
      yield formRow(`${table}!${row}`, JSON.stringify(cells), cells);
    }
  } catch {
    yield { ok: false, position: table, reason: sentence("forms.sqlite-broken") };
  } finally {
    database.close();
  }
}

function textOf(value: SQLOutputValue | undefined): FormCells[string] {
  if (value === null || value === undefined || value instanceof Uint8Array) return undefined;
  return String(value).slice(0, longestCell);
}

/** A name as an identifier of SQL: what stands in it is never text of a statement. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""').replaceAll("\0", "")}"`;
}
