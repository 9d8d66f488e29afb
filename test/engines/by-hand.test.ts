import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { noteAgain, restate } from "../../server/src/modules/intake/notes/index.ts";
import { describeEachEngine } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

const mapping = `
dataset: { id: t-people, title: People, region: GB, timezone: Europe/London }
files:
  - path: people.csv
    record: id
    entities: { who: { kind: Person, key: id, properties: { name: name } } }
`;
const shown = `
  label kind
  properties {
    name value
    citations { fields observedAt record { raw } }
    alternatives { value formerly citations { fields record { id } } }
  }
`;
const state = `mutation ($input: StatementInput!) { addStatement(input: $input) {
  ok errors { field message }
  record { id name file raw timezone cells { column text } }
  entities { id ${shown} citations { edges { node { observedAt fields record { id } } } } }
  link { kind source target firstSeen properties { name value citations { fields } }
    citations { edges { node { observedAt fields } } } }
} }`;

describeEachEngine("a statement by hand", (open) => {
  const say = async (input: unknown) => (await open().ask(state, { input }))["addStatement"];
  const propertyOf = (entity: any, wanted: string) =>
    entity.properties.find(({ name }: any) => name === wanted);
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "clew-by-hand-"));
    await importText(open(), folder, mapping, { "people.csv": "id,name\np1,Mara Lind\n" });
    await say({ entity: { kind: "Person", value: "First" }, source: "a call" });
  });

  it("is cited as it was typed: labels and values, no internal names", async () => {
    const { record, entities } = await say({
      entity: { kind: "Phone", value: "0171 555 0147" },
      properties: [{ name: "name", value: "Ana" }],
      source: "hotline caller, 09:00",
      region: "GB",
      note: "spoke low",
    });
    expect(record.raw).toMatch(
      new RegExp(
        "^Phone: 0171 555 0147 · name: Ana · Known from: hotline caller, 09:00 · " +
          "Note: spoke low · Country of numbers: GB · " +
          String.raw`Written by: \S.* · Written at: \S+Z$`,
        "u",
      ),
    );
    expect(record.raw).not.toMatch(/[{}"]|phone:\+/u);
    expect(record.cells.slice(0, 2)).toEqual([
      { column: "Phone", text: "0171 555 0147" },
      { column: "name", text: "Ana" },
    ]);
    const [{ node }] = entities[0].citations.edges;
    expect(node.fields).toContain("Phone");
    expect(propertyOf(entities[0], "name").citations[0].fields).toEqual(["name"]);
  });

  it("names an entity that is held by its label", async () => {
    const { record } = await say({
      entity: { id: "person:t-people/p1", properties: [{ name: "city", value: "Leeds" }] },
      source: "a call",
    });
    expect(record.raw).toContain("Person: Mara Lind · City: Leeds · Known from: a call");
  });

  it.each([
    ["2026-03-14", undefined, "2026-03-14T00:00:00.000Z", null],
    ["2026-03-14", "America/New_York", "2026-03-14T00:00:00.000Z", null],
    ["2026-03-14 22:48", undefined, "2026-03-14T22:48:00.000Z", null],
    ["2026-03-14 22:48", "America/New_York", "2026-03-15T02:48:00.000Z", "America/New_York"],
    ["2026-03-14 22:48 +01:00", undefined, "2026-03-14T21:48:00.000Z", "+01:00"],
  ])("held at %s, zone %s", async (date, zone, observedAt, timezone) => {
    const { record, entities, link } = await say({
      entity: { kind: "Person", value: "Caller" },
      link: "called",
      other: { kind: "Phone", value: "+44 20 7946 0123" },
      source: "own sight",
      date,
      zone,
    });
    expect(entities[0].citations.edges[0].node.observedAt).toBe(observedAt);
    expect(link.citations.edges[0].node.observedAt).toBe(observedAt);
    expect(link.firstSeen).toBe(observedAt);
    expect(propertyOf(link, "at")).toEqual({
      name: "at",
      value: date,
      citations: [{ fields: ["When it held"] }],
    });
    expect(record.timezone).toBe(timezone);
    expect(record.cells).toContainEqual({ column: "When it held", text: date });
  });

  it("is refused with a time or a zone that there is not", async () => {
    const named = { entity: { kind: "Person", value: "Kim" }, source: "a call" };
    const refused = await say({ ...named, date: "2026-02-31 10:00" });
    expect(refused.errors[0].field).toBe("date");
    const nowhere = await say({ ...named, date: "2026-02-11 10:00", zone: "Mars/Base" });
    expect(nowhere.errors[0].field).toBe("zone");
  });

  it("keeps and cites every value of a property", async () => {
    const { record, entities } = await say({
      entity: { kind: "Person", value: "Ana Orr" },
      properties: [
        { name: "alias", values: ["Annie", "Nan", "Annie"] },
        { name: "alias", value: "Lena" },
        { name: "name", value: "Орр Анна" },
      ],
      source: "her sister",
    });
    expect(record.raw).toContain("Also called: Annie · Also called: Nan · Also called: Lena");
    const alias = propertyOf(entities[0], "alias");
    const values = [alias.value, ...alias.alternatives.map(({ value }: any) => value)];
    expect(values).toEqual(expect.arrayContaining(["Annie", "Lena", "Nan"]));
    for (const one of [alias, ...alias.alternatives])
      expect(one.citations[0].fields).toEqual(["Also called"]);
    const name = propertyOf(entities[0], "name");
    expect(new Set([name.value, ...name.alternatives.map(({ value }: any) => value)])).toEqual(
      new Set(["Ana Orr", "Орр Анна"]),
    );
  });

  it("takes a document with number, type and country, linked to who uses it, in one go", async () => {
    const { record, entities, link } = await say({
      entity: {
        kind: "Document",
        value: "533 380 006",
        properties: [
          { name: "type", value: "Passport" },
          { name: "country", value: "GB" },
        ],
      },
      link: "uses",
      reverse: true,
      other: { id: "person:t-people/p1" },
      properties: [{ name: "role", value: "holder" }],
      source: "border desk",
      document: "copy of a passport",
      page: "2",
    });
    expect(record.raw).toContain(
      "Document: 533 380 006 · Type: Passport · Issued by: GB · is used by Person: Mara Lind " +
        "· Role: holder · Known from: border desk · Source document: copy of a passport · Page: " +
        "2",
    );
    expect(record.name).toBe("border desk, copy of a passport, p. 2");
    expect(entities[0].id).toBe("document:GB:533380006");
    expect(propertyOf(entities[0], "type").value).toBe("Passport");
    expect(propertyOf(entities[0], "type").citations[0].fields).toEqual(["Type"]);
    expect(link).toMatchObject({
      kind: "uses",
      source: "person:t-people/p1",
      target: "document:GB:533380006",
    });
    expect(propertyOf(link, "role").citations[0].fields).toEqual(["Role"]);
  });

  it("keeps lines and dots that were typed", async () => {
    const note = "first · line\nPerson: second";
    const { record } = await say({
      entity: { kind: "Person", value: "Lou" },
      source: "a call",
      note,
    });
    expect(record.cells).toContainEqual({ column: "Note", text: note });
  });

  it("of an older Clew is still shown with its columns", async () => {
    const at = "2025-01-01T00:00:00.000Z";
    const raw = `{"at":"${at}","by":"ana","entity":{"kind":"Person","value":"Old"},"source":"x","properties":{}}`;
    const again = await noteAgain(open().clew, raw);
    if (again === undefined) throw new Error("not read");
    await restate(open().clew, again.content);
    const { record } = await open().ask(
      "query ($id: ID!) { record(id: $id) { file raw cells { column text } } }",
      { id: again.record },
    );
    expect(record).toMatchObject({ file: "notes.jsonl", raw });
    expect(record.cells).toContainEqual({ column: "entity.value", text: "Old" });
    expect(again.content.stated.entities[0]?.fields).toEqual(["entity.value"]);
  });

  it("is read again from its words alone, for a journal that was lost", async () => {
    const { record } = await say({
      entity: { id: "person:t-people/p1", properties: [{ name: "alias", values: ["May", "Mae"] }] },
      link: "uses",
      other: {
        kind: "Document",
        value: "X1234567",
        properties: [
          { name: "type", value: "Visa" },
          { name: "country", value: "RO" },
        ],
      },
      properties: [{ name: "role", value: "holder" }],
      source: "border desk",
      date: "2026-03-14 22:48",
      zone: "Europe/Bucharest",
    });
    const heads = open().clew.journal.heads();
    const head = heads.find(({ about }) => about === record.id);
    const again = await noteAgain(open().clew, record.raw);
    expect(again?.record).toBe(record.id);
    expect(head?.type).toBe("note");
    const [mara, visa] = again?.content.stated.entities ?? [];
    expect(mara).toMatchObject({ id: "person:t-people/p1", fields: ["Person"] });
    expect(mara?.values["alias"]?.values).toEqual(["May", "Mae"]);
    expect(visa).toMatchObject({ id: "document:RO:X1234567" });
    expect(visa?.values["type"]).toEqual({ values: ["Visa"], fields: ["Type"] });
    expect(again?.content.stated.links[0]).toMatchObject({
      kind: "uses",
      source: "person:t-people/p1",
      from: "2026-03-14T20:48:00.000Z",
      values: { role: { values: ["holder"], fields: ["Role"] } },
    });
  });

  it("can be a note on a source row: shown with it, signed, found, kept and removable", async () => {
    const { ask, clew } = open();
    const cited = async () =>
      (
        await ask(
          `
            {
              entity(id: "person:t-people/p1") {
                citations(first: 50) {
                  total
                  edges { node { record { id dataset notes { id text by at } } } }
                }
              }
            }
          `,
        )
      ).entity;
    const onRow = (entity: any) =>
      entity.citations.edges.find(({ node }: any) => node.record.dataset === "t-people").node
        .record;
    const found = async () =>
      (
        await ask('{ search(text: "periwinkle") { edges { node { id } found { place text } } } }')
      ).search.edges.map(({ node }: any) => node.id);
    const before = await cited();
    const { id } = onRow(before);
    const add = `
      mutation ($id: ID!, $text: String!) {
        addRowNote(record: $id, text: $text) {
          ok
          errors { message }
          note { id text by at }
        }
      }
    `;
    const { addRowNote } = await ask(add, { id, text: " Seen by two, periwinkle · scarf " });
    expect(addRowNote).toMatchObject({
      ok: true,
      note: { text: "Seen by two, periwinkle · scarf", by: expect.stringMatching(/./u) },
    });
    const after = await cited();
    expect(onRow(after).notes).toEqual([addRowNote.note]);
    expect(after.citations.total).toBe(before.citations.total);
    expect(await found()).toContain("person:t-people/p1");
    const heads = clew.journal.heads();
    expect(heads.some(({ about }) => about === addRowNote.note.id)).toBe(true);
    const { record } = await ask("query ($id: ID!) { record(id: $id) { raw } }", {
      id: addRowNote.note.id,
    });
    const again = await noteAgain(clew, record.raw);
    expect(again).toMatchObject({ record: addRowNote.note.id, content: { on: id } });
    await ask("mutation ($id: ID!) { undoStatement(record: $id) { ok } }", {
      id: addRowNote.note.id,
    });
    expect(onRow(await cited()).notes).toEqual([]);
    expect(await found()).toEqual([]);
    expect((await ask(add, { id: "t-people/none", text: "x" })).addRowNote.ok).toBe(false);
    expect((await ask(add, { id, text: "  " })).addRowNote.ok).toBe(false);
  });
});
