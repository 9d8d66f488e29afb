import { mkdtempSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rejectsPath } from "../../server/src/modules/intake/files/index.ts";
import { openTest, type TestClew } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";
import { bombXlsx, smallXlsx } from "../support/made-xlsx.ts";

const people = (path: string, more = "") => `
dataset: { id: t-people, title: People, region: US }
files:
  - path: "${path}"
    ${more}
    entities:
      who: { kind: Person, key: id, properties: { name: name } }
      phone: { kind: Phone, value: phone }
    links: [ { kind: uses, from: who, to: phone } ]
`;

describe("bad input", () => {
  let test: TestClew;
  const folder = mkdtempSync(join(tmpdir(), "clew-bad-"));
  beforeAll(async () => {
    test = await openTest({
      data: join(folder, "data"),
      host: "127.0.0.1",
      port: 0,
      log: "silent",
    });
  });
  afterAll(() => test.clew.close());

  /** Imports one file and gives the names held and the rejects file's lines. */
  async function names(
    path: string,
    content: string | Buffer,
    more = "",
  ): Promise<{ names: readonly string[]; rejects: readonly string[] }> {
    const state = await importText(test, folder, people(path, more), { [path]: content });
    const rows = await test.ask(
      '{ runCypher(text: "MATCH (p:Person) RETURN p.name AS name ORDER BY name") { rows } }',
    );
    const lines = (await readFile(rejectsPath(test.clew.data, state.id), "utf8"))
      .split("\r\n")
      .slice(1, -1);
    expect(lines.length).toBe(state.rejects);
    return { names: rows.runCypher.rows.map(([name]: [string]) => name), rejects: lines };
  }

  it("rejects a row of wrong bytes and keeps the rest", async () => {
    const bad = Buffer.concat([
      Buffer.from("id,name,phone\n1,Ann,\n2,"),
      Buffer.from([0xff, 0xfe, 0x80]),
      Buffer.from(",\n3,Cy,\n"),
    ]);
    expect(await names("bytes.csv", bad)).toEqual({
      names: ["Ann", "Cy"],
      rejects: [
        expect.stringContaining('"bytes.csv","3","","The bytes are not valid utf-8.","{""key""'),
      ],
    });
  });

  it("reads windows-1252 where the mapping says so, and UTF-16 by its mark", async () => {
    expect(
      (
        await names(
          "latin.csv",
          Buffer.from("id,name,phone\n1,Zo\xeb,\n", "latin1"),
          "encoding: windows-1252",
        )
      ).names,
    ).toEqual(["Zoë"]);
    expect(
      (await names("wide.csv", Buffer.from("\ufeffid,name,phone\n1,Zoë,\n", "utf16le"))).names,
    ).toEqual(["Zoë"]);
  });

  it("passes over a byte-order mark and reads lines that end in CR alone", async () => {
    expect((await names("mark.csv", "\ufeffid,name,phone\r\n1,Ann,\r\n")).names).toEqual(["Ann"]);
    expect((await names("mac.csv", "id,name,phone\r1,Ann,\r2,Bo,\r")).names).toEqual(["Ann", "Bo"]);
  });

  it("rejects NUL, a lone CR, a row of one cell, an unclosed quote, each with its place, and goes on", async () => {
    const { names: held, rejects } = await names(
      "mixed.csv",
      'id,name,phone\n1,Ann,\n2,B\0o,\n3,C\ry,\n4\n5,"Ed,\n6,"Flo ""F""",\n7,Gus,\n',
    );
    expect(held).toEqual(["Ann", 'Flo "F"', "Gus"]);
    expect(rejects.map((line) => line.split(",").slice(1, 3).join(","))).toEqual([
      '"3","name"',
      '"4","name"',
      '"5","name"',
      '"6",""',
    ]);
  });

  it("rejects a line of 100 MB without holding it", async () => {
    const long = Buffer.concat([
      Buffer.from("id,name,phone\n1,"),
      Buffer.alloc(100 * 1024 * 1024, 97),
      Buffer.from(",\n2,Bo,\n"),
    ]);
    const { names: held, rejects } = await names("long.csv", long);
    expect(held).toEqual(["Bo"]);
    expect(rejects[0]).toContain('"long.csv","2"');
  });

  it("reads a header of 100,000 columns, and rejects a row of 100,000 cells under a header of three", async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(",");
    expect(
      (await names("wide-header.csv", `id,name,phone,${many}\n1,Ann,,${many}\n2,Bo,\n`)).names,
    ).toEqual(["Ann", "Bo"]);
    const { names: held, rejects } = await names(
      "wide-row.csv",
      `id,name,phone\n1,Ann,\n2,Bo,,${many}\n3,Cy,\n`,
    );
    expect(held).toEqual(["Ann", "Cy"]);
    expect(rejects[0]).toContain("too long: 100,003 cells");
  });

  it("refuses a broken gz, a broken xlsx and a zip bomb as xlsx, and reads sound ones", async () => {
    expect((await names("sound.csv.gz", gzipSync("id,name,phone\n1,Ann,\n"))).names).toEqual([
      "Ann",
    ]);
    await expect(
      names("broken.csv.gz", gzipSync("id,name,phone\n1,Ann,\n").subarray(0, 20)),
    ).rejects.toThrow(/gz file is broken/u);
    expect((await names("sound.xlsx", await smallXlsx())).names).toEqual(["Ann", "Bo"]);
    await expect(names("broken.xlsx", (await smallXlsx()).subarray(0, 300))).rejects.toThrow(
      /xlsx is broken/u,
    );
    await expect(names("bomb.xlsx", await bombXlsx())).rejects.toThrow(
      /unpacks to far more than its size/u,
    );
  });

  it("finds the header at its line, blank lines before it or not, and refuses the name of two columns", async () => {
    expect(
      (await names("title.csv", "A title\n\nid,name,phone\n1,Ann,\n", "headerRow: 3")).names,
    ).toEqual(["Ann"]);
    await expect(names("twice.csv", "id,name,phone,name\n1,Ann,,Bo\n")).rejects.toThrow(
      /has no column name\. It has id, name 1, phone, name 2/u,
    );
  });

  it("rejects broken jsonl lines and json elements alone", async () => {
    expect(
      await names(
        "rows.jsonl",
        '{"id":1,"name":"Ann"}\n{"id":2,"name":\n{"id":3,"name":"Cy","phone":"1"}\n',
      ),
    ).toMatchObject({
      names: ["Ann", "Cy"],
      rejects: [expect.stringContaining('"rows.jsonl","2"')],
    });
    expect(
      (
        await names(
          "rows.json",
          '{"people":[{"id":1,"name":"Ann"},\n17,\n{"id":3,"name":"C}y,]","phone":"1"}]}',
        )
      ).names,
    ).toEqual(["Ann", "C}y,]"]);
  });

  it("refuses a mapping with a mistake before anything is written, with line and column", async () => {
    const before = await test.ask("{ status { writes } }");
    for (const [mapping, sentence] of [
      [
        people("bytes.csv").replace("kind: Person", "kind: Persn"),
        /mapping\.yaml:7:\d+: There is no kind Persn/u,
      ],
      [people("none.csv"), /mapping\.yaml:4: There is no file none\.csv/u],
      [
        people("bytes.csv").replace("key: id", "key: nope"),
        /mapping\.yaml:4: bytes\.csv has no column nope/u,
      ],
      [
        people("bytes.csv").replace("to: phone }", "to: fone }"),
        /mapping\.yaml:9:\d+: .*no entity of this file is called fone/u,
      ],
      ["dataset: [", /mapping\.yaml:1:\d+: /u],
      [
        people("bytes.csv").replace("{ name: name }", "{ name: name, __proto__: phone }"),
        /mapping\.yaml:7:\d+: __proto__ cannot be a name here/u,
      ],
    ] as const) {
      await expect(importText(test, folder, mapping, {})).rejects.toThrow(sentence);
    }
    expect(await test.ask("{ status { writes } }")).toEqual(before);
  });

  it("gives hostile strings back as the same data", async () => {
    const hostile = [
      "'; MATCH (n) DETACH DELETE n //",
      "`}) RETURN 1",
      "a\u2028b",
      "__proto__",
      "<img src=x onerror=alert(1)>",
      "\u202eevil\u202c",
      "$ne",
      "{column}",
      "constructor",
    ];
    writeFileSync(
      join(folder, "hostile.jsonl"),
      hostile.map((name, id) => JSON.stringify({ id: `${id}`, name, phone: "" })).join("\n"),
    );
    const { names: held } = await names(
      "hostile.jsonl",
      await readFile(join(folder, "hostile.jsonl")),
    );
    expect([...held].toSorted()).toEqual([...hostile].toSorted());
    const found = await test.ask(
      `
        {
          entities(ids: ["person:t-people/0", "person:t-people/3"]) {
            label
            properties { name value citations { record { raw } } }
          }
        }
      `,
    );
    expect(found.entities.map((one: { label: string }) => one.label)).toEqual([
      hostile[0],
      "__proto__",
    ]);
    expect(JSON.parse(found.entities[0].properties[0].citations[0].record.raw).name).toBe(
      hostile[0],
    );
  });
});
