import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { statement } from "../../server/src/graph/index.ts";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import { deriveWording } from "../../server/src/modules/linking/wording/index.ts";
import { dump } from "../support/dump.ts";
import { describeEachEngine, type TestClew } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";
import { northCsv, southCsv, wordingMapping } from "../support/wordings.ts";
import { openKept } from "../../server/src/shared/kept.ts";

const derive = ({ clew }: TestClew, run: string) =>
  deriveWording(clew, { run, now: "2026-05-01T00:00:00.000Z" });
const templates = async ({ clew }: TestClew) =>
  (await dump(clew)).filter((line) => line.includes("template:"));
const held = new Map<string, readonly string[]>();

describeEachEngine("templates in the store", (open, engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-wording-"));
  const imported = (dataset: string, csv: string) =>
    importText(open(), folder, wordingMapping(dataset), { [`${dataset}.csv`]: csv });
  let both: readonly string[] = [];

  it("hold what ads share, with similarity, cited by the rows that state their texts", async () => {
    await imported("t-north", northCsv);
    await derive(open(), "run-1");
    await imported("t-south", southCsv);
    await derive(open(), "run-2");
    const { ask } = open();
    const { search } = await ask(
      `
        {
          search(text: "Sweet", kinds: ["Template"]) {
            edges {
              node {
                id label degree
                properties { name value citations { record { dataset } fields } }
              }
            }
          }
        }
      `,
    );
    const [found] = search.edges.map(({ node }: { node: object }) => node);
    expect(found.label).toBe(
      "Sweet {name}, {age}, visiting {place} until Sunday with calm company and warm tea. " +
        "Half an hour ${price}, ask for the green room upstairs.",
    );
    expect(found.degree).toBe(3);
    expect(found.properties.find(({ name }: { name: string }) => name === "size").value).toBe("3");
    const { linksAmong } = await ask(
      `
        {
          linksAmong(ids: ["ad:t-north/2", "${found.id}"]) {
            total totalIsExact
            links {
              kind source target
              properties { name value }
              citations {
                edges {
                  node { fields spans { field start end } record { dataset raw } }
                }
              }
            }
          }
        }
      `,
    );
    expect(linksAmong).toMatchObject({ total: 1, totalIsExact: true });
    expect(linksAmong.links[0]).toMatchObject({
      kind: "usesText",
      source: "ad:t-north/2",
      target: found.id,
    });
    const [{ node }] = linksAmong.links[0].citations.edges;
    expect(node).toMatchObject({
      fields: ["body"],
      record: { dataset: "t-north" },
      spans: [{ field: "body", start: 0, end: 148 }],
    });
    expect(
      Number(
        linksAmong.links[0].properties.find(({ name }: { name: string }) => name === "similarity")
          .value,
      ),
    ).toBeGreaterThan(0.4);
    both = await dump(open().clew);
    // one-word texts and texts of one ad make none
    expect(both.filter((line) => line.includes('"id":"template:'))).toHaveLength(2);
  }, 60_000);

  it("open with their slots and what each ad put there, marked in its text", async () => {
    const { templates: listed } = await open().ask(
      "{ templates { total totalIsExact edges { node { size template { id label } } } } }",
    );
    expect(listed).toMatchObject({ total: 2, totalIsExact: true });
    expect(listed.edges.map(({ node: { size } }: { node: { size: number } }) => size)).toEqual([
      3, 2,
    ]);
    const { wording } = await open().ask(
      `
        {
          wording(id: "${listed.edges[0].node.template.id}", first: 2) {
            aligned
            pieces { text slot }
            members {
              shown total totalIsExact
              edges {
                node {
                  ad { id firstSeen }
                  text similarity
                  citation { fields record { id raw } spans { start end } }
                  accounts { id }
                  fills { slot kind text span { field start end } }
                  pieces { text slot }
                }
              }
            }
          }
        }
      `,
    );
    expect(wording.aligned).toBe(3);
    expect(wording.pieces.flatMap(({ slot }: { slot: string | null }) => slot ?? [])).toEqual([
      "NAME",
      "AGE",
      "PLACE",
      "PRICE",
    ]);
    expect(wording.members).toMatchObject({ shown: 2, total: 3, totalIsExact: true });
    const { node } = wording.members.edges[1];
    expect(node.ad.id).toBe("ad:t-north/2");
    expect(node.accounts).toEqual([{ id: "account:instagram:nora.north" }]);
    expect(node.fills.map(({ text }: { text: string }) => text)).toEqual([
      "Nora",
      "22",
      "New York",
      "90",
    ]);
    for (const { text, span } of node.fills)
      expect(node.text.slice(span.start, span.end)).toBe(text);
    expect(node.citation.record.raw).toContain(node.text);
    expect(node.pieces.map(({ text }: { text: string }) => text).join("")).toBe(node.text);
    await expect(open().ask('{ wording(id: "ad:t-north/2") { aligned } }')).rejects.toThrow(
      "No such entity",
    );
    await expect(open().ask("{ templates(first: 0) { total } }")).rejects.toThrow("first");
    expect(
      (await open().ask('{ templates(datasets: ["t-south"]) { total } }')).templates.total,
    ).toBe(1);
  }, 60_000);

  it("are the same on both engines", async () => {
    const own = await templates(open());
    expect(own.length).toBeGreaterThan(8);
    if (held.has(engine === "neo4j" ? "embedded" : "neo4j"))
      expect(own).toEqual(held.get(engine === "neo4j" ? "embedded" : "neo4j"));
    held.set(engine, own);
  });

  it("do not change when worked out again, nor when the same bytes are imported again", async () => {
    expect(await derive(open(), "run-3")).toEqual({ changed: 0 });
    await imported("t-north", northCsv);
    expect(await derive(open(), "run-4")).toEqual({ changed: 0 });
    expect(await dump(open().clew)).toEqual(both);
  }, 60_000);

  it("go with what they were worked out of: no orphan is left when a source goes", async () => {
    await open().desk.remove("t-north");
    await derive(open(), "run-5");
    const left = await templates(open());
    expect(left.filter((line) => line.includes("Sweet"))).toEqual([]);
    expect(left.some((line) => line.includes("Two gentle hands"))).toBe(true);
    await open().desk.remove("t-south");
    await derive(open(), "run-6");
    expect(await templates(open())).toEqual([]);
  }, 60_000);

  it("come right after a run that was broken off in its midst", async () => {
    const { clew } = open();
    const desk = openDesk(
      clew,
      () => "2026-05-01T00:00:00.000Z",
      async () => undefined,
    ); // nothing follows an import here
    for (const [dataset, csv] of [
      ["t-north", northCsv],
      ["t-south", southCsv],
    ] as const)
      await importText({ ...open(), desk }, folder, wordingMapping(dataset), {
        [`${dataset}.csv`]: csv,
      });
    let writes = 0;
    const write: typeof clew.graph.write = async (work) => {
      writes += 1;
      if (writes === 3) throw new Error("killed");
      return clew.graph.write(work);
    };
    const broken = { ...clew, kept: openKept(), graph: { ...clew.graph, write } };
    await expect(deriveWording(broken, { run: "broken", now: "" })).rejects.toThrow("killed");
    expect(await clew.graph.read(statement("statements/runs-left"), { shard: 0 })).toEqual([
      { run: "broken" },
      { run: "broken/links" },
    ]);
    await derive(open(), "run-after");
    expect(await clew.graph.read(statement("statements/runs-left"), { shard: 0 })).toEqual([]);
    expect(await dump(clew)).toEqual(both);
    for (const dataset of ["t-north", "t-south"]) await open().desk.remove(dataset);
  }, 60_000);

  it("are the same in whatever order the sources come, and follow a source that changes", async () => {
    await imported("t-south", southCsv);
    await imported("t-north", northCsv);
    await derive(open(), "run-7");
    expect(await dump(open().clew)).toEqual(both);
    await imported(
      "t-south",
      southCsv.replace(
        /^3,.*$/mu,
        '3,2026-04-03,"Nothing of the kind, these are words that nobody else uses anywhere",70,instagram:station.two',
      ),
    );
    await derive(open(), "run-8");
    expect((await templates(open())).some((line) => line.includes("Two gentle hands"))).toBe(false);
    await imported("t-south", southCsv);
    await derive(open(), "run-9");
    expect((await dump(open().clew)).filter((line) => line.includes("template:"))).toEqual(
      both.filter((line) => line.includes("template:")),
    );
  }, 60_000);
});
