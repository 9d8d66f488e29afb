import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeEachEngine } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

const mapping = `
dataset: { id: t-several, title: Several, region: US, timezone: UTC }
files:
  - path: several.jsonl
    record: id
    observedAt: seen
    entities:
      person: { kind: Person, key: id, properties: { name: name, birthDate: born } }
      phone: { kind: Phone, value: phone }
    links: [ { kind: uses, from: person, to: phone, properties: { savedAs: name } } ]
`;
const rows = [
  {
    id: "p1",
    name: ["Ana Orr", "Орр Анна", "A. Orr; Jr"],
    born: ["1968", "1968-07-16"],
    phone: "212 555 0147",
    seen: "2026-01-01",
  },
  { id: "p2", name: "Bea Thorn", phone: "646 555 0112", seen: "2026-01-01" },
  { id: "p2", name: "Mirabel Zweig", phone: "646 555 0112", seen: "2026-06-01" },
];
const ids = ["person:t-several/p1", "person:t-several/p2", "phone:+12125550147"];

describeEachEngine("several values of one property", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-several-"));
  const exported = async (format: string): Promise<string[]> => {
    const { exportEntities } = await open().ask(
      `
        query ($ids: [ID!]!, $format: String!) {
          exportEntities(ids: $ids, format: $format) { files { name content } }
        }
      `,
      { ids, format },
    );
    return exportEntities.files.map(({ content }: { content: string }) => content);
  };

  it("are all shown, those that a later row replaced as former ones", async () => {
    const text = rows.map((row) => JSON.stringify(row)).join("\n");
    await importText(open(), folder, mapping, { "several.jsonl": text });
    const { entities } = await open().ask(
      "query ($ids: [ID!]!) { entities(ids: $ids) { properties { name value alternatives { value formerly } } } }",
      { ids: ids.slice(0, 2) },
    );
    const names = entities.map(
      ({ properties }: any) => properties.find(({ name }: any) => name === "name") ?? null,
    );
    const [first, second] = names;
    expect(new Set([first.value, ...first.alternatives.map(({ value }: any) => value)])).toEqual(
      new Set(["Ana Orr", "Орр Анна", "A. Orr; Jr"]),
    );
    expect(first.alternatives.map(({ formerly }: any) => formerly)).toEqual([false, false]);
    expect(second).toEqual({
      name: "name",
      value: "Mirabel Zweig",
      alternatives: [{ value: "Bea Thorn", formerly: true }],
    });
  });

  it("are all exported as JSON, lists where there are several", async () => {
    const [json = ""] = await exported("json");
    const graph = JSON.parse(json);
    const byId = new Map<string, any>(graph.entities.map((one: any) => [one.id, one]));
    expect(new Set(byId.get(ids[0] ?? "").properties.name)).toEqual(
      new Set(["Ana Orr", "Орр Анна", "A. Orr; Jr"]),
    );
    expect(byId.get(ids[0] ?? "").properties.birthDate).toHaveLength(2);
    expect(byId.get(ids[1] ?? "")).toMatchObject({
      properties: { name: "Mirabel Zweig" },
      formerly: { name: "Bea Thorn" },
    });
    expect(graph.links[0].properties.savedAs).toHaveLength(3);
  });

  it("are all exported as CSV, GraphML and GEXF, to be parted at '; '", async () => {
    const [entities = ""] = await exported("csv");
    expect(entities).toContain("formerly:name");
    expect(entities).toContain("Bea Thorn");
    for (const content of [entities, ...(await exported("graphml")), ...(await exported("gexf"))])
      for (const value of ["Ana Orr", "Орр Анна", String.raw`A. Orr\; Jr`, "1968; 1968-07-16"])
        expect(content).toContain(value);
  });
});
