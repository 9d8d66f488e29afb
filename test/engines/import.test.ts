import { mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { statement } from "../../server/src/graph/index.ts";
import { describeEachEngine } from "../support/engines.ts";
import { dump } from "../support/dump.ts";
import {
  adsCsv,
  adsMapping,
  callsFiles,
  callsMapping,
  importText,
} from "../support/import-files.ts";

describeEachEngine("importing", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-files-"));

  it("states what a mapping says, with what disguises it", async () => {
    const state = await importText(open(), folder, adsMapping, { "ads.csv": adsCsv });
    expect(state).toMatchObject({ state: "done", records: 5, rejects: 0 });
    const { entity } = await open().ask(
      '{ entity(id: "phone:+12125550147") { label degree df firstSeen ... on Phone { number country } } }',
    );
    expect(entity).toMatchObject({
      label: "(212) 555-0147",
      degree: 3,
      df: 3,
      number: "+12125550147",
      country: "US",
      firstSeen: "2026-03-14T04:00:00.000Z",
    });
  });

  it("changes nothing when the same bytes come again", async () => {
    const before = await dump(open().clew);
    const again = await importText(open(), folder, adsMapping, { "ads.csv": adsCsv });
    expect(again.state).toBe("done");
    expect(await dump(open().clew)).toEqual(before);
  });

  it("resolves references across files, folds events, and rejects a reference to nothing", async () => {
    const state = await importText(open(), folder, callsMapping, callsFiles);
    expect(state).toMatchObject({ state: "done", records: 10, rejects: 1 });
    const { neighbourhood } = await open().ask(
      `
        {
          neighbourhood(ids: ["phone:+12125550147"]) {
            entities { id }
            folded { kind count aToB bToA sums { unit sum net } }
          }
        }
      `,
    );
    expect(neighbourhood.entities.map((one: { id: string }) => one.id)).toContain(
      "person:t-calls/h1",
    );
    expect(neighbourhood.folded).toContainEqual({
      kind: "called",
      count: 3,
      aToB: 2,
      bToA: 1,
      sums: [{ unit: "seconds", sum: 100, net: -80 }],
    });
  });

  it("keeps two equal rows as two events", async () => {
    const { neighbourhood } = await open().ask(
      '{ neighbourhood(ids: ["bankAccount:GB82WEST12345698765432"]) { folded { kind count sums { unit sum out } } } }',
    );
    expect(neighbourhood.folded).toEqual(
      [{ kind: "paid", count: 2, sums: [{ unit: "EUR", sum: 2401, out: 0 }] }].map((one) => ({
        ...one,
        sums: expect.any(Array),
      })),
    );
    expect(neighbourhood.folded[0].sums[0].sum).toBe(2401);
  });

  it("has a citation for everything, and each hash is the hash of the row in the file", async () => {
    const { clew, ask } = open();
    const [lone] = await clew.graph.read(statement("doctor/uncited"), { shard: 0 });
    expect(lone?.["entities"]).toBe(0);
    const { entity } = await ask(
      `
        {
          entity(id: "phone:+12125550147") {
            citations(first: 100) {
              total
              edges {
                node {
                  fields
                  spans { field start end }
                  record { raw sha256 file position cells { column text } }
                }
              }
            }
          }
        }
      `,
    );
    expect(entity.citations.total).toBe(8);
    for (const { node } of entity.citations.edges) {
      expect(createHash("sha256").update(node.record.raw).digest("hex")).toBe(node.record.sha256);
      expect(await readFile(join(folder, node.record.file), "utf8")).toContain(node.record.raw);
    }
    const disguised = entity.citations.edges.find(({ node }: any) =>
      node.record.raw.startsWith("1,Kira"),
    );
    const [span] = disguised.node.spans;
    const body = disguised.node.record.cells.find(({ column }: any) => column === span.field).text;
    expect(body.slice(span.start, span.end)).toBe("two one 2 five5five zero1four7");
  });

  it("retires what a changed file no longer states, and keeps values that disagree as alternatives", async () => {
    const changed = adsCsv
      .replace("Kira new in town", "Kira back in town")
      .replace(/^5,.*\n/mu, "");
    const state = await importText(open(), folder, adsMapping, { "ads.csv": changed });
    expect(state.records).toBe(4);
    const { gone, kept } = await open().ask(
      '{ gone: entity(id: "ad:t-ads/5") { id } kept: entity(id: "ad:t-ads/1") { label } }',
    );
    expect(gone).toBeNull();
    expect(kept.label).toBe("Kira back in town");
    expect((await open().ask('{ entity(id: "account:instagram:zoe") { id } }')).entity).toBeNull();
  });

  it("takes one source out whole and leaves the other as it was", async () => {
    const { desk, clew } = open();
    await desk.remove("t-ads");
    const lines = await dump(clew);
    expect(lines.filter((line) => line.includes("t-ads"))).toEqual([]);
    expect(lines.some((line) => line.includes("person:t-calls/h1"))).toBe(true);
    await desk.remove("t-calls");
    expect(await dump(clew)).toEqual([]);
  });

  it("gives the same graph in either order of sources", async () => {
    const { desk, clew } = open();
    await importText(open(), folder, adsMapping, { "ads.csv": adsCsv });
    await importText(open(), folder, callsMapping, callsFiles);
    const first = await dump(clew);
    await desk.remove("t-ads");
    await desk.remove("t-calls");
    await importText(open(), folder, callsMapping, callsFiles);
    await importText(open(), folder, adsMapping, { "ads.csv": adsCsv });
    expect(await dump(clew)).toEqual(first);
  });

  it("folds what very many rows say of one entity: its times and names, each source once", async () => {
    const days = Array.from({ length: 1_200 }, (_, row) =>
      new Date(Date.UTC(2026, 0, 1 + (row % 90))).toISOString().slice(0, 10),
    );
    const rows = days
      .map(
        (day, row) => `${row},${day},${row === 700 ? "Lodge by the river" : "River Lodge"},lodge`,
      )
      .join("\n");
    const mapping = `dataset: { id: t-many, title: Many, region: US, timezone: UTC, dates: ymd }
files:
  - path: stays.csv
    record: n
    observedAt: day
    entities: { place: { kind: Organisation, key: id, properties: { name: name } } }
`;
    await importText(open(), folder, mapping, { "stays.csv": `n,day,name,id\n${rows}\n` });
    const { entity } = await open().ask(
      `
        {
          entity(id: "organisation:t-many/lodge") {
            label firstSeen lastSeen
            citations(first: 1) { total }
            properties { name value alternatives { value } }
          }
        }
      `,
    );
    expect(entity).toMatchObject({
      label: "River Lodge",
      firstSeen: "2026-01-01T00:00:00.000Z",
      lastSeen: "2026-03-31T00:00:00.000Z",
      citations: { total: 1_200 },
    });
    expect(entity.properties).toContainEqual({
      name: "name",
      value: "River Lodge",
      alternatives: [{ value: "Lodge by the river" }],
    });
    await open().desk.remove("t-many");
  });
});
