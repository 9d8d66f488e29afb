import { mkdtempSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CypherText, Parameters } from "../../server/src/graph/index.ts";
import { loadHeron } from "../../server/src/modules/intake/imports/index.ts";
import { keepFigure } from "../support/figures.ts";
import { emptyStore } from "../support/engines.ts";
import { adsCsv, adsMapping, importText } from "../support/import-files.ts";
import { analystQueries, languageTexts } from "../support/spliced-texts.ts";
import { keyed, openTest, type TestClew } from "../support/test-stores.ts";

/** What Clew keeps for itself on nodes, and does not show. */
const kept = new RegExp(
  String.raw`^(terms|touched|foldedAt|setAt|wroteAt|about|breaks|shard|thing|statements|stale` +
    String.raw`|place|run|receivedAt|pass|copies|part)$`,
  "u",
);

const ask = `query ($text: String!, $parameters: JSON) {
  runCypher(text: $text, parameters: $parameters) { rows }
}`;

/**
 * Queries as an analyst would type them, written by somebody who had not seen the wall, nor what reads
 * queries on the embedded engine. Each is sent to a Neo4j as it stands; through the wall both engines
 * must give the same rows.
 */
describe("queries of an analyst", () => {
  const { sentAsItStands, answers } = bothEngines(async ({ clew, desk }) => {
    await loadHeron(clew, desk);
  });

  let [equal, refused] = [0, 0];
  afterAll(() => {
    const told = `${equal} of ${analystQueries.length} with equal rows, ${refused} refused as Neo4j does`;
    keepFigure("test/engines/analyst-queries.test.ts", "on both engines", told);
  });

  it.each(analystQueries)("$name", async ({ text, parameters }) => {
    const expected = await sentAsItStands(text, parameters);
    for (const answer of answers(text, parameters)) {
      if (expected === undefined)
        await expect(answer()).rejects.toMatchObject({ code: "INVALID_INPUT" });
      else expect(await answer()).toEqual(expected);
    }
    if (expected === undefined) refused += 1;
    else equal += 1;
  });
});

/** Siblings of what was found wrong, and the corners of the language. An error on one is one on all. */
describe("the language", () => {
  const { sentAsItStands, answers } = bothEngines(async (clew, folder) => {
    await importText(clew, folder, adsMapping, { "ads.csv": adsCsv });
  });

  it.each(languageTexts)("%s", async (text) => {
    const expected = await sentAsItStands(text, {});
    for (const answer of answers(text, {})) {
      if (expected === undefined) await expect(answer()).rejects.toThrow();
      else expect(await answer()).toEqual(expected);
    }
  });
});

/** Both engines with the same rows, and a Neo4j that is asked without a wall. */
function bothEngines(fill: (clew: TestClew, folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "clew-analyst-"));
  const opened: TestClew[] = [];

  beforeAll(async () => {
    for (const engine of ["embedded", "neo4j"] as const) {
      const settings = await emptyStore(engine, join(folder, engine));
      keyed(settings);
      const clew = await openTest(settings);
      await fill(clew, folder);
      opened.push(clew);
    }
  }, 300_000);

  afterAll(async () => {
    for (const { clew } of opened) await clew.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    sentAsItStands,
    answers: (text: string, parameters: Parameters) =>
      opened.map(
        (clew) => async () => plain((await clew.ask(ask, { text, parameters }))["runCypher"].rows),
      ),
  };

  /** The rows of a text that Neo4j is sent as it stands; undefined where it refuses it. */
  async function sentAsItStands(text: string, parameters: Parameters): Promise<unknown> {
    const rows = await opened[1]?.clew.graph
      .read(text as CypherText, parameters)
      .catch(() => undefined);
    return plain(rows?.map((row) => Object.values(row)));
  }
}

/** A value without what Clew keeps for itself; fractions to twelve digits. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "number" && !Number.isInteger(value)) return Number(value.toPrecision(12));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !kept.test(name));
  return Object.fromEntries(entries.map(([name, item]) => [name, plain(item)]));
}
