import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/settings.ts";
import { numberWords } from "../support/attacks.ts";
import { clew, post, startServer } from "../support/run-clew.ts";
import { importText } from "../support/import-files.ts";
import { olderReaders } from "../support/older-readers.ts";
import { environmentOf, openTest } from "../support/test-stores.ts";

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const mapping = (id: string) => `
dataset: { id: ${id}, title: Ads ${id}, region: US }
files:
  - path: ${id}.csv
    entities: { ad: { kind: Ad, key: id, properties: { title: title, text: body } }, found: { kind: \
Phone, extract: body } }
    links: [ { kind: mentions, from: ad, to: found } ]
`;
const north = `id,title,body
1,A,"New in town and friendly, call two one 2 five5five 0147 any time today please"
2,B,"Just arrived and only here until Sunday, text 212-555-0147 after six please"
3,C,"Hola, soy nueva en la ciudad y muy amable, llámame cuando quieras, 646-555-0112"
4,D,"Recién llegada a la ciudad, solo hasta el domingo, llámame después de las seis"
5,E,K 5
`;

describe("clew reread and clusters by language", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-reread-command-"));
  const settings: Settings = {
    data: join(folder, "data"),
    host: "127.0.0.1",
    port: 0,
    log: "silent",
  };
  const run = (...args: readonly string[]) => clew(args, environmentOf(settings), folder);
  const asked = async (document: string) => {
    const test = await openTest(settings);
    const answer = await test.ask(document);
    await test.clew.close();
    return answer;
  };
  beforeAll(async () => {
    const test = await openTest(settings);
    await importText(test, folder, mapping("north"), { "north.csv": north }, olderReaders);
    await importText(
      test,
      folder,
      mapping("south"),
      { "south.csv": north.replaceAll("0147", "0155") },
      olderReaders,
    );
    await test.clew.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("tells first, for one source, and writes nothing", async () => {
    expect((await run("reread", "--dataset", "north", "--dry-run")).out).toBe(
      "north: 5 rows would give 5 new finds, 0 would no longer be found, 0 would change. Nothing was written.\n",
    );
    expect((await asked("{ rereadings { total } }")).rereadings.total).toBe(0);
    expect(await run("reread", "--dataset", "nowhere")).toMatchObject({
      code: 2,
      err: "No such source is held here.\n",
    });
  }, 60_000);

  it("reads one source, then what is left by itself before clusters are listed", async () => {
    const { out } = await run("reread", "--dataset", "north", "--json");
    expect(JSON.parse(out)).toMatchObject({
      dryRun: false,
      unknown: [],
      rereadings: [
        { dataset: "north", state: "done", rows: 5, left: 0, found: 5, lost: 0, changed: 0 },
      ],
    });
    expect((await run("clusters", "--by", "language")).out).toBe(
      "en\t4 items\t4 in 2 networks\nes\t4 items\t2 in 1 network\n(not stated)\t2 items\t0 in 0 networks\n",
    );
    const { rereadings } = await asked("{ rereadings { edges { node { dataset found } } } }");
    expect(
      rereadings.edges.map(({ node }: { node: { dataset: string } }) => node.dataset).toSorted(),
    ).toEqual(["north", "south"]);
    expect((await run("reread")).out).toBe("All texts were read by the newest readers.\n");
  }, 60_000);

  it("takes a property for a bias in errors where the file of known clusters has no such column", async () => {
    writeFileSync(join(folder, "truth.csv"), "key,cluster\n1,a\n2,a\n3,b\n");
    const { out } = await run(
      "clusters",
      "--dataset",
      "north",
      "--truth",
      "truth.csv",
      "--by",
      "language",
    );
    expect(out).toMatch(/^en\t2 items\tB-cubed f1 1\.000/mu);
    expect(
      (await run("clusters", "--dataset", "north", "--truth", "truth.csv", "--by", "colour")).err,
    ).toContain("truth.csv has no column colour.");
  }, 60_000);

  it("shows the languages among a cluster's facts, and the row behind each ad's", async () => {
    const { clusters, entity } = await asked(
      `
        {
          clusters(scope: {}) {
            edges { node { said { languages { value things } } } }
          }
          entity(id: "ad:north/3") {
            properties { name value citations { fields record { position } } }
          }
        }
      `,
    );
    expect(clusters.edges[0].node.said.languages).toEqual([{ value: "en", things: 2 }]);
    expect(entity.properties.find(({ name }: { name: string }) => name === "language")).toEqual({
      name: "language",
      value: "es",
      citations: [{ fields: ["body"], record: { position: "4" } }],
    });
  }, 60_000);

  it("a server reads on its threads: meanwhile others are answered", async () => {
    const own: Settings = { ...settings, data: join(folder, "served") };
    const test = await openTest(own);
    const long = `6,F,"${numberWords(80_000)}"\n`;
    const files = { "north.csv": north + long };
    const older = { ...olderReaders, readers: [] };
    await importText(test, folder, mapping("north").replace("US", "GB"), files, older);
    await test.clew.close();
    const server = await startServer([], environmentOf(own), folder);
    const waits: number[] = [];
    const state = async () => {
      const begun = performance.now();
      const asked = "{ rereadings { edges { node { state rows left } } } }";
      const { body } = await post(server.address, asked);
      waits.push(performance.now() - begun);
      return body.data.rereadings.edges[0]?.node;
    };
    const until = Date.now() + 50_000;
    while ((await state())?.state !== "done" && Date.now() < until) await wait(50);
    expect(await state()).toEqual({ state: "done", rows: 6, left: 0 });
    expect(waits.length).toBeGreaterThan(10);
    const waited = waits.toSorted((a, b) => a - b);
    expect(waited[Math.floor(waited.length * 0.95) - 1]).toBeLessThan(1_000);
    expect(waited.at(-1)).toBeLessThan(3_000);
    await server.stop();
  }, 90_000);
});
