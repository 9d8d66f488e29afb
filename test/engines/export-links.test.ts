import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeEachEngine } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

const mapping = `
dataset: { id: t-calls, title: Calls, region: US }
files:
  - path: calls.csv
    entities: { a: { kind: Phone, value: a }, b: { kind: Phone, value: b } }
    links: [ { kind: called, from: a, to: b } ]
`;
const busy = "212 555 0199";
const busier = "646 555 0198";
const other = (at: number) =>
  `313 ${200 + Math.floor(at / 100)} 01${String(at % 100).padStart(2, "0")}`;

/** Two numbers with more than 600 links each, that call each other too. */
const calls = [
  "a,b",
  ...Array.from({ length: 600 }, (_, at) => `${busy},${other(at)}`),
  ...Array.from({ length: 600 }, (_, at) => `${other(at)},${busier}`),
  `${busy},${busier}`,
  `${busier},${busy}`,
].join("\n");

const asking = `query ($ids: [ID!]!, $format: String!) {
  exportEntities(ids: $ids, format: $format) { entities links files { content encoding } notes { text } } }`;

describeEachEngine("links of an export", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-links-"));
  const exported = async (ids: readonly string[], format = "json") =>
    (await open().ask(asking, { ids, format }))["exportEntities"];

  it("are all that are held among what was chosen, however many each has", async () => {
    await importText(open(), folder, mapping, { "calls.csv": calls });
    const few = [
      "phone:+12125550199",
      "phone:+16465550198",
      "phone:+13132000100",
      "phone:+13132000101",
    ];
    const { entities, links, files } = await exported(few);
    expect([entities, links]).toEqual([4, 6]);
    const pairs = JSON.parse(files[0].content).links.map(
      (one: any) => `${one.source} ${one.target}`,
    );
    expect(pairs).toContain("phone:+12125550199 phone:+16465550198");
    expect(pairs).toContain("phone:+16465550198 phone:+12125550199");
    const all = Array.from({ length: 600 }, (_, at) => `phone:+1${other(at).replaceAll(" ", "")}`);
    expect(await exported([...few.slice(0, 2), ...all])).toMatchObject({
      entities: 602,
      links: 1202,
    });
  });

  it("refuse more than 20,000 ids, none, and formats that there are not", async () => {
    const many = Array.from({ length: 20_001 }, (_, at) => `phone:+1${at}`);
    await expect(exported(many)).rejects.toThrow("20,000");
    await expect(exported([])).rejects.toThrow("ids");
    await expect(exported(["phone:+12125550199"], "docx")).rejects.toThrow(
      "csv, json, graphml, gexf, xlsx, ftm, stix, cypher, kml, geojson",
    );
  });
});
