import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { settlerOf } from "../../server/src/modules/linking/derivation/index.ts";
import { reread, type RereadRequest } from "../../server/src/modules/intake/rereading/index.ts";
import {
  currentReaders,
  versionsOf,
  type TextReaders,
} from "../../server/src/modules/intake/extraction/index.ts";
import { dump } from "../support/dump.ts";
import { describeEachEngine, type TestClew } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";
import { olderReaders } from "../support/older-readers.ts";

const mapping = `
dataset: { id: t-read, title: Read ads, region: US }
files:
  - path: read.csv
    record: id
    observedAt: at
    entities:
      ad:    { kind: Ad, key: id, properties: { title: title, text: body, postedAt: at } }
      own:   { kind: Phone, value: phone }
      found: { kind: Phone, extract: [title, body] }
      mail:  { kind: Email, extract: body }
    links:
      - { kind: mentions, from: ad, to: own }
      - { kind: mentions, from: ad, to: found }
      - { kind: mentions, from: ad, to: mail }
  - path: heard.jsonl
    entities:
      who:   { kind: Person, key: n }
      ad:    { kind: Ad, ref: ad_key }
      found: { kind: Phone, extract: said }
      mail:  { kind: Email, extract: said }
    links:
      - { kind: mentions, from: ad, to: found }
      - { kind: relatedTo, from: found, to: mail }
  - path: keys.csv
    entities: { ad: { kind: Ad, key: id, as: key } }
`;

/**
 * Ads enough for several batches: every third has a number that the older reader misses, every
 * fifth a word that it took for one.
 */
const many = Array.from(
  { length: 1_300 },
  (_, at) =>
    `${at},Ad ${at},` +
    (at % 3 === 0
      ? `call 2 1 2 five five five ${String(at).padStart(4, "0")}`
      : `text 646-555-${String(at).padStart(4, "0")}`) +
    ` ` +
    (at % 5 === 0 ? `order no. 999-111-${String(at).padStart(4, "0")}` : "any time today"),
);
const manyMapping = `
dataset: { id: t-many, title: Many ads, region: US }
files:
  - path: many.csv
    entities: { ad: { kind: Ad, key: id, properties: { title: title, text: body } }, found: { kind: \
Phone, extract: body } }
    links: [ { kind: mentions, from: ad, to: found } ]
`;

// 9 is a part number that the older reader took for a phone; 5 says the same number in a column and
// in words; 7 repeats a row.
const files = {
  "read.csv": `id,title,body,at,phone
1,Kira new in town,"call two one 2 five5five zero1four7 after six, the lodge is quiet",2026-03-14,
2,Lia by the lodge,"text 212.555.0147, no calls please after nine",2026-03-15,
3,Zoe is back,Sweet Zoe visiting Albany until Sunday with calm company and warm tea,2026-03-16,
4,Nora,nothing to say,2026-03-17,
5,Mia,my number is 646 five five five 0112 as above,2026-03-18,646-555-0112
9,Part,order no. 999-111-0000 from the shelf,2026-03-19,
`,
  "heard.jsonl":
    `{"n":1,"ad_key":"K2","said":"she said 7 1 8 five five five 0 1 9 9 or ` +
    `lia@example.org"}\n{"n":2,"ad_key":"K9","said":"he said 212-555-0147"}\n{"n":2,` +
    `"ad_key":"K9","said":"he said 212-555-0147"}\n`,
  "keys.csv": "id,key\n2,K2\n9,K9\n",
};

const imported = (test: TestClew, folder: string, readers?: TextReaders) =>
  importText(test, folder, mapping, files, readers);
/** The version that a reader has now. */
const nowOf = (name: string) =>
  versionsOf(currentReaders)
    .find((one) => one.startsWith(`${name} `))
    ?.slice(name.length + 1);
const again = ({ clew }: TestClew, more: Partial<RereadRequest> = {}) =>
  reread(clew, { now: () => "2026-05-01T00:00:00.000Z", ...more });

describeEachEngine("reading texts again", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-reread-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let before: readonly string[] = [];
  let after: readonly string[] = [];

  it("tells in a dry run what would change, and writes nothing", async () => {
    await imported(open(), folder, olderReaders);
    before = await dump(open().clew);
    const { rereadings, unknown } = await again(open(), { dryRun: true });
    expect(unknown).toEqual([]);
    expect(
      rereadings.map(({ rows, left, found, lost, changed }) => ({
        rows,
        left,
        found,
        lost,
        changed,
      })),
    ).toEqual([{ rows: 11, left: 0, found: 9, lost: 1, changed: 0 }]);
    expect(await dump(open().clew)).toEqual(before);
    expect((await again(open(), { dryRun: true })).rereadings).toHaveLength(1);
  }, 60_000);

  it("gives what an import by the newer readers gives", async () => {
    const [one] = (await again(open())).rereadings;
    expect(one).toMatchObject({ state: "done", rows: 11, left: 0, lost: 1 });
    after = await dump(open().clew);
    expect(after).not.toEqual(before);
    await open().desk.remove("t-read");
    await imported(open(), folder);
    expect(after).toEqual(await dump(open().clew));
  }, 60_000);

  it("says what changed, with the words in their rows, and keeps it until the source goes", async () => {
    const { clew, ask, desk } = open();
    await desk.remove("t-read");
    await imported(open(), folder, olderReaders);
    const decided = await ask(
      `
        mutation {
          decide(
            input: {type: "different", ids: ["ad:t-read/1", "ad:t-read/2"], reasons: ["Known."]}
          ) { ok judgement { id } }
        }
      `,
    );
    expect(decided.decide.ok).toBe(true);
    await again(open());
    const { rereadings } = await ask(
      `
        {
          rereadings(dataset: "t-read") {
            total
            edges {
              node {
                id title state startedAt
                readers { name from to }
                rows left found lost changed
                changes {
                  total
                  edges {
                    node {
                      what kind isProperty words before after
                      identifier { id }
                      about { id }
                      citation {
                        fields
                        spans { field start end }
                        record { id name raw cells { column text } }
                      }
                    }
                  }
                }
                gone: changes(what: "lost") { total edges { node { words before } } }
              }
            }
          }
        }
      `,
    );
    const [{ node }] = rereadings.edges;
    expect(node).toMatchObject({
      title: "Read ads",
      state: "done",
      readers: [
        { name: "languages", from: null, to: nowOf("languages") },
        { name: "names", from: "0", to: nowOf("names") },
        { name: "phones", from: "0", to: nowOf("phones") },
      ],
    });
    expect(node.changes.total).toBe(node.found + node.lost + node.changed);
    const changes = node.changes.edges.map((edge: { node: object }) => edge.node);
    const kira = changes.find(
      (one: { after: string; kind: string }) =>
        one.kind === "Phone" && one.after === "+12125550147",
    );
    expect(kira).toMatchObject({
      what: "found",
      before: null,
      words: "two one 2 five5five zero1four7",
      identifier: { id: "phone:+12125550147" },
      about: [{ id: "ad:t-read/1" }],
    });
    for (const { citation, words } of changes) {
      const [{ field, start, end }] = citation.spans;
      expect(
        citation.record.cells
          .find(({ column }: { column: string }) => column === field)
          .text.slice(start, end),
      ).toBe(words);
    }
    expect(node.gone.edges).toEqual([{ node: { words: "999-111-0000", before: "+19991110000" } }]);
    expect((await ask("{ judgements { edges { node { id } } } }")).judgements.edges).toEqual([
      { node: { id: decided.decide.judgement.id } },
    ]);
    expect((await again(open())).rereadings).toEqual([]);
    const { entity } = await ask(
      '{ entity(id: "phone:+12125550147") { citations { edges { node { readBy spans { field } } } } } }',
    );
    for (const one of entity.citations.edges)
      expect(one.node.readBy).toContain(`phones ${nowOf("phones")}`);
    expect(await dump(clew)).toEqual(
      expect.arrayContaining(after.filter((line) => line.includes("phone:"))),
    );
    await expect(
      ask('{ rereadings { edges { node { changes(what: "gone") { total } } } } }'),
    ).rejects.toThrow("Choose found, lost or changed.");
    const held = (await desk.list())[0]?.id;
    await imported(open(), folder);
    expect((await desk.list())[0]?.id).toBe(held); // the same files again: nothing is to be done
    await desk.remove("t-read");
    expect((await ask("{ rereadings { total } }")).rereadings.total).toBe(0);
  }, 60_000);

  it("keeps how it was read: Why? as of an earlier day", async () => {
    const { ask, desk } = open();
    const rows = {
      "read.csv":
        "id,title,body,at,phone\n1,A,order no. 999-111-0000 first,2026-03-14,\n" +
        "2,B,order no. 999-111-0000 second,2026-03-15,\n" +
        "3,C,call two one 2 five5five zero1four7,2026-03-16,\n4,D,call 212-555-0147,2026-03-16,\n",
    };
    await importText(
      open(),
      folder,
      mapping.slice(0, mapping.indexOf("  - path: heard")),
      rows,
      olderReaders,
    );
    await again(open(), { now: () => "2126-05-01T00:00:00.000Z" });
    const why = async (a: number, b: number, asOf: string | null) =>
      (
        await ask(
          `
            query ($from: ID!, $to: ID!, $asOf: DateTime) {
              explain(from: $from, to: $to, asOf: $asOf) {
                linked
                summary { text }
                steps {
                  sentence { text }
                  citationTotal
                  citations { spans { start end } record { name } }
                }
              }
            }
          `,
          { from: `ad:t-read/${a}`, to: `ad:t-read/${b}`, asOf },
        )
      ).explain;
    const [before, since] = ["2126-04-30T00:00:00.000Z", "2126-05-02T00:00:00.000Z"];
    for (const day of [null, since])
      expect(await why(1, 2, day)).toMatchObject({ linked: false, steps: [] });
    expect(await why(1, 2, before)).toMatchObject({
      linked: true,
      summary: { text: "A and B were linked by how texts were read then." },
      steps: [
        {
          sentence: {
            text: "Both had phone +19991110000, as texts were read until 2126-05-01.",
          },
          citationTotal: 2,
          citations: [
            { spans: [{ start: 10, end: 22 }], record: { name: "1" } },
            { record: { name: "2" } },
          ],
        },
      ],
    });
    expect(await why(3, 4, before)).toMatchObject({ linked: false, steps: [] });
    for (const day of [null, since])
      expect(await why(3, 4, day)).toMatchObject({ linked: true, steps: [{ citationTotal: 2 }] });
    await desk.remove("t-read");
  }, 60_000);

  it("goes on where it was stopped, and gives the same", async () => {
    const { clew, desk } = open();
    await importText(
      open(),
      folder,
      manyMapping,
      { "many.csv": `id,title,body\n${many.join("\n")}\n` },
      olderReaders,
    );
    const stop = new AbortController();
    const [broken] = (await again(open(), { signal: stop.signal, onProgress: () => stop.abort() }))
      .rereadings;
    expect(broken).toMatchObject({ state: "running", rows: 500 });
    const [half] = (await again(open(), { dryRun: true })).rereadings;
    expect(half?.lost).toBe(260 - (broken?.lost ?? 0)); // what is done already is no difference any more
    const begun = performance.now();
    const [whole] = (await again(open())).rereadings;
    console.log(`800 rows read again: ${Math.round(performance.now() - begun)} ms`);
    expect(whole).toMatchObject({ id: broken?.id, state: "done", rows: 1_300, lost: 260 });
    const { changes } = (
      await open().ask(
        "{ rereadings { edges { node { changes(first: 500) { total shown edges { node { words } } } } } } }",
      )
    ).rereadings.edges[0].node;
    expect(changes).toMatchObject({
      shown: 500,
      total: (whole?.found ?? 0) + (whole?.lost ?? 0) + (whole?.changed ?? 0),
    });
    await settlerOf(clew).settle(); // as the server does once texts are read
    const read = await dump(clew);
    await desk.remove("t-many");
    await importText(open(), folder, manyMapping, {
      "many.csv": `id,title,body\n${many.join("\n")}\n`,
    });
    expect(read).toEqual(await dump(clew));
    await desk.remove("t-many");
  }, 120_000);
});
