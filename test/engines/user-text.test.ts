import { mkdtempSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeEachEngine } from "../support/engines.ts";
import { keepFigure } from "../support/figures.ts";
import { dump } from "../support/dump.ts";
import { hostileTexts, neverRun } from "../support/spliced-texts.ts";
import { adsCsv, adsMapping, importText } from "../support/import-files.ts";

const thisFile = "test/engines/user-text.test.ts";

describeEachEngine("a text that a person wrote", (open, engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-text-"));
  let before: readonly string[] = [];
  let calls = 0;
  const listener = createServer(() => (calls += 1));
  beforeAll(() => new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", () => resolve())));
  afterAll(() => listener.close());
  const run = (text: string, parameters?: object) =>
    open().ask(
      `
        query ($text: String!, $parameters: JSON) {
          runCypher(text: $text, parameters: $parameters) {
            columns rows
            entities { id }
            truncated
          }
        }
      `,
      { text, parameters },
    );

  it("reads, with parameters, and gives the entities in it", async () => {
    await importText(open(), folder, adsMapping, { "ads.csv": adsCsv });
    before = await dump(open().clew);
    const { runCypher } = await run(
      "MATCH (a:Ad) WHERE a.title CONTAINS $word RETURN a {.ref, .id, .kind, .label} AS ad, " +
        "a.price AS price ORDER BY a.id",
      { word: "Zoe" },
    );
    expect(runCypher).toMatchObject({
      columns: ["ad", "price"],
      entities: [{ id: "ad:t-ads/4" }, { id: "ad:t-ads/5" }],
      truncated: false,
    });
  });

  it.each(hostileTexts.filter((one) => one.class !== "resource"))(
    "$class: $name",
    async ({ text, class: sort, secretIfReturned, parameters }) => {
      const asked = run(toListener(text, listener), parameters);
      const answer = await asked.catch((error: unknown) => error);
      if (answer instanceof Error) {
        expect(answer).toMatchObject({
          code: expect.stringMatching(/^(INVALID_INPUT|TOO_LARGE)$/u),
        });
        return;
      }
      expect(neverRun.has(sort)).toBe(false);
      const rows = JSON.stringify((answer as { runCypher: { rows: unknown } }).runCypher.rows);
      expect(rows).not.toMatch(new RegExp(secretIfReturned ?? "LEAKED", "u"));
    },
  );

  it("has changed nothing and sent nothing by all of these", async () => {
    expect(await dump(open().clew)).toEqual(before);
    expect(calls).toBe(0);
    const sent = hostileTexts.filter((one) => one.class !== "resource").length;
    keepFigure(thisFile, engine, `${sent} texts: the store as before, ${calls} requests`);
  });

  it("keeps its key out of the graph", async () => {
    const { runCypher } = await run("MATCH (n) RETURN properties(n) AS p");
    expect(JSON.stringify(runCypher.rows)).not.toContain(readFileSync(open().clew.keyFile, "utf8"));
  });

  it("gives 5,000 rows at most, and says so", async () => {
    const { runCypher } = await run("UNWIND range(1, 9000) AS n RETURN n ORDER BY n");
    expect(runCypher.rows.length).toBe(5_000);
    expect(runCypher.truncated).toBe(true);
  });

  it("stops past its memory", async () => {
    const begun = performance.now();
    await expect(
      run(
        "UNWIND range(1, 2000000) AS a UNWIND range(1, 2000) AS b WITH collect('some text ' + " +
          "toString(a * b)) AS many RETURN size(many) AS n",
      ),
    ).rejects.toMatchObject({ code: "TOO_LARGE" });
    expect(performance.now() - begun).toBeLessThan(16_000);
  });

  it("stops past its time", async () => {
    const begun = performance.now();
    await expect(
      run(
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(a) AS n",
      ),
    ).rejects.toMatchObject({ code: "TOO_LARGE" });
    expect(performance.now() - begun).toBeLessThan(16_000);
  });
});

/** A text whose requests would come to the listener of this test. */
function toListener(text: string, listener: Server): string {
  const address = listener.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return text.replace(/127\.0\.0\.1:9\b/gu, `127.0.0.1:${port}`);
}
