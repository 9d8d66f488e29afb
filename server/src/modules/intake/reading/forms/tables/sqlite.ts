import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { sentence } from "../../../../../sentences/index.ts";
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
      remarks:
        list.length === 0
          ? []
          : [sentence("forms.other-tables", { read: table, list: list.join(", ") })],
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

/** The table named; else the one with the columns wanted, else the one with most rows. */
function chosen(
  database: DatabaseSync,
  tables: readonly Table[],
  sheet: string | undefined,
  wanted: readonly string[],
): string {
  const sorted = tables.toSorted((a, b) => b.rows - a.rows);
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
