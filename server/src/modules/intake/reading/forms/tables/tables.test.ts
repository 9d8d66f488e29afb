import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { dropped } from "../../../../../../../test/support/dropped-file.ts";

describe("a table of a database", () => {
  const path = join(mkdtempSync(join(tmpdir(), "clew-tables-")), "calls.db");
  const database = new DatabaseSync(path);
  database.exec(`CREATE TABLE "calls "" of" (id INTEGER, caller TEXT, seconds INTEGER, picture BLOB);
    CREATE TABLE small (a TEXT);
    INSERT INTO "calls "" of" VALUES (738529527931269425, '+12125550147', 61, x'00'), (2, '', NULL, NULL);
    INSERT INTO small VALUES ('x');`);
  database.close();
  const bytes = readFileSync(path);

  it("is read whatever its file is called; the others are named; whole numbers keep their digits", async () => {
    const { format, rows, open } = await dropped("msgstore", bytes);
    expect(format).toBe("sqlite");
    expect(open.sheet).toBe('calls " of');
    expect(open.remarks?.map(({ text }) => text).join()).toContain("small (1)");
    expect(rows[0]).toEqual({ id: "738529527931269425", caller: "+12125550147", seconds: "61" });
    expect(rows[1]).toEqual({ id: "2" });
  });

  it("is the one that says most in words, not the one with most rows", async () => {
    const other = join(mkdtempSync(join(tmpdir(), "clew-tables-")), "app.db");
    const app = new DatabaseSync(other);
    app.exec(`CREATE TABLE pairs (a INTEGER, b INTEGER); CREATE TABLE people (name TEXT, phone TEXT);
      CREATE TABLE _properties (key TEXT, value TEXT, more TEXT);
      INSERT INTO pairs VALUES (1, 2), (3, 4), (5, 6);
      INSERT INTO people VALUES ('Ana', '+12125550147');
      INSERT INTO _properties VALUES ('version', '84', 'x'), ('id', 'E6', 'x');`);
    app.close();
    const { open } = await dropped("app.db", readFileSync(other));
    expect(open.sheet).toBe("people");
  });

  it("says that its latest rows may be in a second file, where it was in use", async () => {
    const other = join(mkdtempSync(join(tmpdir(), "clew-tables-")), "used.db");
    const used = new DatabaseSync(other);
    used.exec("PRAGMA journal_mode = WAL; CREATE TABLE people (name TEXT)");
    used.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    used.close();
    const { open } = await dropped("used.db", readFileSync(other));
    expect(open.remarks?.map(({ text }) => text).join()).toContain("-wal");
  });

  it("is refused where it is damaged, and runs nothing of its own", async () => {
    const damaged = Buffer.from(bytes);
    damaged.fill(0xff, 100, 900);
    await expect(dropped("a.db", damaged)).rejects.toThrow(/broken, encrypted, or no SQLite/u);
  });
});

describe("a table of Parquet", () => {
  const bytes = Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: "id", data: [738_529_527_931_269_425n, 2n], type: "INT64" },
        { name: "phone", data: ["+12125550147", "+12125550148"], type: "STRING" },
        { name: "at", data: [new Date("2026-03-14T10:00:00Z"), new Date(0)], type: "TIMESTAMP" },
      ],
    }),
  );

  it("gives its columns as texts", async () => {
    const { format, rows } = await dropped("calls.bin", bytes);
    expect(format).toBe("parquet");
    expect(rows[0]).toEqual({
      id: "738529527931269425",
      phone: "+12125550147",
      at: "2026-03-14T10:00:00.000Z",
    });
  });

  it("is refused where it is cut short", async () => {
    const half = bytes.subarray(0, bytes.length - 20);
    await expect(dropped("a.parquet", half)).rejects.toThrow(/Parquet file is broken/u);
  });
});
