import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aliasBomb, attacks, hugePicture, numberWords } from "../support/attacks.ts";
import { post } from "../support/run-clew.ts";
import { sendFile } from "../support/import-files.ts";
import { keepFigure } from "../support/figures.ts";
import {
  startWatched,
  watchedInWords,
  type Watched,
  type WatchedServer,
} from "../support/watched-server.ts";

const inspect = `
  query ($uploads: [ID!]!, $mapping: String) {
    inspectFiles(uploads: $uploads, mapping: $mapping) {
      files { columns { name } }
      errors { message }
      rejects { reason { text } }
    }
  }
`;
const begin = `
  mutation ($uploads: [ID!]!, $mapping: String!) {
    importFiles(uploads: $uploads, mapping: $mapping) {
      ok
      errors { message }
      import { id }
    }
  }
`;
const mappingFor = (id: string, name: string) =>
  `dataset: { id: ${id}, title: Sent, region: US }\nfiles: [ { path: ${name}, entities: ` +
  `{ ad: { kind: Ad, key: ad_id }, phone: { kind: Phone, extract: phone } }, links: [ { ` +
  `kind: mentions, from: ad, to: phone } ] } ]`;

describe("while strangers' files are read", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-attacks-"));
  let server: WatchedServer;
  beforeAll(async () => {
    server = await startWatched(folder);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const within = (got: Watched) => {
    if (process.env["CLEW_TOLD"] !== undefined) console.log(JSON.stringify(got));
    const name = expect.getState().currentTestName ?? "";
    keepFigure("test/api/attacks.test.ts", name.replace(/^.*> /u, ""), watchedInWords(got));
    expect(got.p99).toBeLessThanOrEqual(50);
    expect(got.longest).toBeLessThanOrEqual(500);
    expect(got.nearlyAll).toBeLessThanOrEqual(1_000);
    expect(got.all).toBeLessThanOrEqual(3_000);
  };

  it.each(attacks)("others are answered: $name", async ({ name, content, says }) => {
    const sent = await content();
    const got = await server.watching(async () => {
      const upload = await sendFile(server.address, name, sent);
      const mapping = mappingFor(`t-${name.replaceAll(".", "-")}`, name);
      const seen = await post(server.address, inspect, { uploads: [upload] });
      const begun = await post(server.address, begin, { uploads: [upload], mapping });
      expect(JSON.stringify([seen.body, begun.body])).not.toContain("INTERNAL");
      const { errors, import: started } = begun.body.data.importFiles;
      expect(errors[0]?.message ?? "").toMatch(says);
      if (started !== null) await ended(started.id);
    });
    within(got);
  });

  it("others are answered: a picture of 60,000 × 60,000 points, and a mapping of anchors", async () => {
    const got = await server.watching(async () => {
      const uploads = await Promise.all([
        sendFile(server.address, "pics.csv", hugePicture.csv),
        sendFile(server.address, "huge.png", hugePicture.png),
      ]);
      const mapping =
        "dataset: { id: t-pics, title: Pics }\n" +
        "files: [ { path: pics.csv, entities: { ad: { kind: Ad, key: ad_id }, pic: { kind: " +
        "Image, value: pic } } } ]";
      const begun = await post(server.address, begin, { uploads, mapping });
      await ended(begun.body.data.importFiles.import.id);
      const bomb = await post(server.address, begin, { uploads, mapping: aliasBomb });
      expect(bomb.body.data.importFiles.errors[0].message).toContain("refers to itself too often");
      const deep = await post(server.address, begin, { uploads, mapping: "[".repeat(100_000) });
      expect(deep.body.data.importFiles.errors[0].message).toContain("nested more than 60 levels");
    });
    within(got);
    const { body } = await post(
      server.address,
      "{ imports { dataset rejectSamples { reason { text } } } }",
    );
    expect(JSON.stringify(body)).toContain("million points");
  });

  it("others are answered: a thousand pasted texts, and a long statement by hand", async () => {
    const got = await server.watching(async () => {
      const texts = Array.from({ length: 1_000 }, (_, at) => `${numberWords(450)} ${at}`);
      const looked = await post(
        server.address,
        "query ($texts: [String!]!) { lookUp(texts: $texts) { total } }",
        { texts: texts.map((text) => text.slice(0, 490)) },
      );
      expect(looked.body.data.lookUp).toHaveLength(1_000);
      const state = (letters: number) =>
        post(
          server.address,
          "mutation ($input: StatementInput!) { addStatement(input: $input) { ok errors { message } } }",
          {
            input: {
              entity: { kind: "Person", value: "Kira" },
              properties: [{ name: "text", value: numberWords(letters) }],
              source: "a call",
            },
          },
        );
      expect((await state(9_000)).body.data.addStatement.ok).toBe(true);
      const refused = (await state(200_000)).body.data.addStatement.errors[0].message;
      expect(refused).toContain("10,000");
    });
    within(got);
  });

  it("a reader whose client leaves is ended: four such readers keep nobody waiting", async () => {
    const long = `ad_id,phone\n1,"${numberWords(1_200_000)}"\n`;
    const upload = await sendFile(server.address, "long.csv", long);
    const mapping = mappingFor("t-left", "long.csv");
    const leaving = new AbortController();
    const left = [1, 2, 3, 4].map(() =>
      fetch(`${server.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-clew-csrf": "1" },
        body: JSON.stringify({ query: inspect, variables: { uploads: [upload], mapping } }),
        signal: leaving.signal,
      }).catch(() => undefined),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    leaving.abort();
    await Promise.all(left);
    const small = await sendFile(server.address, "small.csv", "ad_id,phone\n1,2125550147\n");
    const begun = performance.now();
    await post(server.address, inspect, { uploads: [small] });
    expect(performance.now() - begun).toBeLessThan(8_000);
  });

  async function ended(id: string): Promise<void> {
    for (;;) {
      const { body } = await post(server.address, "{ imports { id state } }");
      const own = body.data.imports.find((one: any) => one.id === id);
      if (own !== undefined && own.state !== "running") return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
});
