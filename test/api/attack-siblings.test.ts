import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { besieging, type Besieging } from "../support/besieging.ts";
import { post } from "../support/run-clew.ts";
import { documents, siblings, type Sibling } from "../support/siblings/index.ts";
import { keepFigure } from "../support/figures.ts";
import { startWatched, watchedInWords, type WatchedServer } from "../support/watched-server.ts";

const thisFile = "test/api/attack-siblings.test.ts";

/** The whole run tries one in so many of each class; npm run attack:files tries all of them. */
const oneIn = process.env["CLEW_WHOLE"] === undefined ? 4 : 1;

/**
 * Siblings of each class of attack, of twenty and more, one after the other, while somebody else
 * asks: each is refused or read to its end, none is a failure of the server, and the others are
 * answered.
 */
describe("siblings of what once got through", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-siblings-"));
  let server: WatchedServer;
  let number = 0;
  beforeAll(async () => {
    server = await startWatched(folder);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(siblings))("%s", { timeout: 600_000 }, async (sort, all) => {
    expect(all.length).toBeGreaterThanOrEqual(20);
    const wrong: string[] = [];
    const made: { readonly one: Sibling; readonly send: Besieging }[] = [];
    const tried = all.filter((_, at) => at % oneIn === 0);
    for (const one of tried) made.push({ one, send: await besieging(one, (number += 1)) });
    const got = await server.watching(async () => {
      for (const { one, send } of made) {
        const outcome = await send(server.address);
        if (process.env["CLEW_TOLD"] !== undefined)
          console.log(`${sort}: ${one.what}: ${outcome.is}: ${outcome.says.slice(0, 100)}`);
        const isRead = sort === "paths" && outcome.is === "read";
        if (outcome.failed || isRead) wrong.push(`${one.what}: ${outcome.says}`);
      }
    });
    keepFigure(thisFile, `${tried.length} of ${all.length} ${sort}`, watchedInWords(got));
    expect(wrong).toEqual([]);
    expect(got.p99).toBeLessThanOrEqual(50);
    expect(got.longest).toBeLessThanOrEqual(500);
    expect(got.nearlyAll).toBeLessThanOrEqual(1_000);
  });

  it("documents for GraphQL", { timeout: 120_000 }, async () => {
    expect(documents.length).toBeGreaterThanOrEqual(20);
    const wrong: string[] = [];
    const got = await server.watching(async () => {
      for (const { what, query, variables } of documents) {
        // five a second, so that 1 % is more than three of them
        await new Promise((resolve) => setTimeout(resolve, 200));
        const begun = performance.now();
        const { status, body } = await post(server.address, query, variables);
        const took = performance.now() - begun;
        if (process.env["CLEW_TOLD"] !== undefined)
          console.log(`${what}: ${took.toFixed(0)} ms: ${JSON.stringify(body).slice(0, 100)}`);
        if (status >= 500 || JSON.stringify(body).includes("INTERNAL")) wrong.push(what);
        if (took > 2_000) wrong.push(`${what}: ${took} ms`);
      }
    });
    keepFigure(thisFile, `${documents.length} documents for GraphQL`, watchedInWords(got));
    expect(wrong).toEqual([]);
    expect(got.p99).toBeLessThanOrEqual(50);
    expect(got.longest).toBeLessThanOrEqual(500);
    expect(got.nearlyAll).toBeLessThanOrEqual(1_000);
  });
});
