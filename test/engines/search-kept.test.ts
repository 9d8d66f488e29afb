import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { statement } from "../../server/src/graph/index.ts";
import { upkeepOf } from "../../server/src/modules/answers/search/index.ts";
import { openSearch } from "../../server/src/search/index.ts";
import { openKept } from "../../server/src/shared/kept.ts";
import { describeEachEngine, type TestClew } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

/** Persons with several names, one of them replaced later, and a column that nothing maps. */
const personsMapping = `
dataset: { id: t-persons, title: Persons, region: US, timezone: UTC }
files:
  - path: persons.jsonl
    record: id
    observedAt: seen
    entities:
      person: { kind: Person, key: id, properties: { name: name, birthDate: born } }
`;
const persons = [
  { id: "p1", name: ["Ana Orr", "Jolene Quist", "张伟明"], born: "1968", seen: "2026-01-01" },
  { id: "p2", name: "Bea Thorn", seen: "2026-01-01", remark: "walks with a heron-headed cane" },
  { id: "p2", name: "Mirabel Zweig", seen: "2026-06-01" },
]
  .map((row) => JSON.stringify(row))
  .join("\n");

/** Calls: a file of links alone, whose rows are cited for no entity. */
const callsMapping = `
dataset: { id: t-cells, title: Cells, region: US, timezone: UTC }
files:
  - path: cells.csv
    entities:
      a: { kind: Phone, value: caller }
      b: { kind: Phone, value: callee }
    links: [ { kind: called, from: a, to: b } ]
`;
const calls = "caller,callee,mast\n212 555 0147,646 555 0112,Tamarack ridge\n";

describeEachEngine("search reads everything held", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-kept-"));
  const found = async (text: string, { ask }: Pick<TestClew, "ask"> = open()) =>
    (
      await ask(
        `
          query ($text: String!) {
            search(text: $text) {
              total totalIsExact
              edges {
                match
                node { id }
                found {
                  place property text
                  spans { start end }
                  record { file position }
                }
              }
            }
          }
        `,
        { text },
      )
    ).search.edges.map(
      ({ node, match, found: places }: { node: any; match: string; found: any[] }) => ({
        id: node.id,
        match,
        places: places.map(({ place, property, text: held, spans, record }) =>
          [
            place,
            property,
            spans.map(({ start, end }: any) => held.slice(start, end)).join("|"),
            ...(record === null ? [] : [`${record.file} ${record.position}`]),
          ].join(": "),
        ),
      }),
    );

  it("finds nothing before anything is held", async () => {
    expect(await found("orr")).toEqual([]);
  });

  it("finds second names and former ones, and says so", async () => {
    await importText(open(), folder, personsMapping, { "persons.jsonl": persons });
    await importText(open(), folder, callsMapping, { "cells.csv": calls });
    expect(await found("jolene")).toEqual([
      { id: "person:t-persons/p1", match: "words", places: ["property: name: Jolene"] },
    ]);
    expect(await found("BEA THÓRN")).toEqual([
      { id: "person:t-persons/p2", match: "words", places: ["formerly: name: Bea|Thorn"] },
    ]);
    expect(await found("伟明")).toEqual([
      { id: "person:t-persons/p1", match: "words", places: ["property: name: 伟明"] },
    ]);
  });

  it("finds what stands in a column that nothing maps, with the row", async () => {
    expect(await found('"heron-headed cane"')).toEqual([
      {
        id: "person:t-persons/p2",
        match: "words",
        places: ["row: remark: heron-headed cane: persons.jsonl 2"],
      },
    ]);
  });

  it("leads from a row of links alone to what it links", async () => {
    const places = ["row: mast: Tamarack: cells.csv 2"];
    expect(await found("tamarack")).toEqual(
      expect.arrayContaining([
        { id: "phone:+12125550147", match: "words", places },
        { id: "phone:+16465550112", match: "words", places },
      ]),
    );
  });

  it("finds notes as soon as they are written, and forgets those that are taken back", async () => {
    const { ask } = open();
    const { addStatement } = await ask(
      `
        mutation {
          addStatement(
            input: {
              entity: {id: "person:t-persons/p1"}
              source: "hotline"
              date: "2026-03-20"
              properties: [{name: "remark", value: "Wears a periwinkle scarf"}]
            }
          ) { record { id } }
        }
      `,
    );
    expect((await found("periwinkle")).map(({ id }: { id: string }) => id)).toContain(
      "person:t-persons/p1",
    );
    await ask("mutation ($record: ID!) { undoStatement(record: $record) { ok } }", {
      record: addStatement.record.id,
    });
    expect(await found("periwinkle")).toEqual([]);
  });

  it("looks up with all of it, and calls not held only what stands nowhere", async () => {
    const { lookUp } = await open().ask(
      '{ lookUp(texts: ["Bea Thorn", "tamarack", "+1 (212) 555-0147", "nobody such"]) { outcome places { place } } }',
    );
    expect(lookUp).toEqual([
      { outcome: "found", places: [[{ place: "formerly" }]] },
      { outcome: "several", places: [[{ place: "row" }], [{ place: "row" }]] },
      { outcome: "found", places: [[]] },
      { outcome: "notHeld", places: [] },
    ]);
  });

  it("is made anew where the file is lost, and by another server for itself", async () => {
    const { clew } = open();
    const other = openSearch(join(folder, "other"), clew.refs.entity("search"));
    const server = { ...clew, kept: openKept(), search: other };
    await upkeepOf(server).catchUp();
    const asked = { text: "jolene", entities: 9, rows: 9, similar: false };
    expect((await other.find(asked)).entities).toHaveLength(1);
    await other.close();
    rmSync(join(folder, "other"), { recursive: true });
    const again = openSearch(join(folder, "other"), clew.refs.entity("search"));
    await upkeepOf({ ...server, kept: openKept(), search: again }).catchUp();
    expect((await again.find(asked)).entities).toHaveLength(1);
    await again.close();
  });

  it("is made anew where a file is damaged under a server that runs", async () => {
    const { clew } = open();
    const path = join(clew.data, "search", "index.sqlite");
    await clew.search.purge();
    writeFileSync(path, Buffer.alloc(readFileSync(path).length, 7));
    expect(await found("jolene")).toHaveLength(1);
    expect(await found("tamarack")).toHaveLength(2);
  });

  it("finds the rows of a store that an earlier version wrote", async () => {
    const { clew } = open();
    await clew.graph.write((send) => send(statement("test/forget-wrote-at")));
    const fresh = openSearch(join(folder, "earlier"), clew.refs.entity("search"));
    await upkeepOf({ ...clew, kept: openKept(), search: fresh }).catchUp();
    const asked = { text: "tamarack", entities: 9, rows: 9, similar: false };
    expect((await fresh.find(asked)).rows).toHaveLength(1);
    await fresh.close();
    expect(await found("tamarack")).toHaveLength(2);
    expect(await found("heron-headed")).toHaveLength(1);
  });

  it("leaves nothing of a source that was taken out, in no file of any server", async () => {
    const { clew, desk } = open();
    const others = openSearch(join(folder, "others"), clew.refs.entity("search"));
    const server = { ...clew, kept: openKept(), search: others };
    await upkeepOf(server).catchUp();
    await desk.remove("t-persons");
    expect(await found("jolene")).toEqual([]);
    await upkeepOf(server).catchUp();
    for (const place of [join(clew.data, "search"), join(folder, "others")]) {
      const bytes = readdirSync(place)
        .map((name) => readFileSync(join(place, name)).toString("latin1").toLowerCase())
        .join("");
      const canaries = ["jolene", "mirabel", "thorn", "heron", "t-persons", "eneloj"];
      expect(canaries.filter((canary) => bytes.includes(canary))).toEqual([]);
    }
    await others.close();
    expect(await found("tamarack")).toHaveLength(2);
    await desk.remove("t-cells");
    expect(await found("tamarack")).toEqual([]);
  });
});
