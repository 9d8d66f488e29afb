import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { parseMapping } from "../../server/src/modules/imports/index.ts";
import { reread, type RereadRequest } from "../../server/src/modules/rereading/index.ts";
import type { TextReaders } from "../../server/src/modules/extraction/index.ts";
import { dump } from "../support/dump.ts";
import { describeEachEngine, type TestClew } from "../support/engines.ts";
import { writeFiles } from "../support/files.ts";
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

// 9 is a part number that the older reader took for a phone; 5 says the same number in a column and in words; 7 repeats a row.
const files = {
  "read.csv": `id,title,body,at,phone
1,Kira new in town,"call two one 2 five5five zero1four7 after six, the lodge is quiet",2026-03-14,
2,Lia by the lodge,"text 212.555.0147, no calls please after nine",2026-03-15,
3,Zoe is back,Sweet Zoe visiting Albany until Sunday with calm company and warm tea,2026-03-16,
4,Nora,nothing to say,2026-03-17,
5,Mia,my number is 646 five five five 0112 as above,2026-03-18,646-555-0112
9,Part,order no. 999-111-0000 from the shelf,2026-03-19,
`,
  "heard.jsonl": `{"n":1,"ad_key":"K2","said":"she said 7 1 8 five five five 0 1 9 9 or lia@example.org"}\n{"n":2,"ad_key":"K9","said":"he said 212-555-0147"}\n{"n":2,"ad_key":"K9","said":"he said 212-555-0147"}\n`,
  "keys.csv": "id,key\n2,K2\n9,K9\n",
};

const import_ = async ({ clew, desk }: TestClew, folder: string, readers?: TextReaders) => {
  writeFiles(folder, files);
  return desk.run({ mapping: parseMapping(mapping, "mapping.yaml", clew.ontology), folder, mappingName: "mapping.yaml", ...(readers === undefined ? {} : { readers }) });
};
const again = ({ clew }: TestClew, more: Partial<RereadRequest> = {}) => reread(clew, { now: () => "2026-05-01T00:00:00.000Z", ...more });

describeEachEngine("reading texts again", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-reread-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let [before, after]: (readonly string[])[] = [[], []];

  it("tells in a dry run what would change, and writes nothing", async () => {
    await import_(open(), folder, olderReaders);
    before = await dump(open().clew);
    const { rereadings, unknown } = await again(open(), { dryRun: true });
    expect(unknown).toEqual([]);
    expect(rereadings.map(({ rows, left, found, lost, changed }) => ({ rows, left, found, lost, changed }))).toEqual([{ rows: 11, left: 0, found: 9, lost: 1, changed: 0 }]);
    expect(await dump(open().clew)).toEqual(before);
    expect((await again(open(), { dryRun: true })).rereadings).toHaveLength(1);
  }, 60_000);

  it("gives what an import by the newer readers gives", async () => {
    const [one] = (await again(open())).rereadings;
    expect(one).toMatchObject({ state: "done", rows: 11, left: 0, lost: 1 });
    after = await dump(open().clew);
    expect(after).not.toEqual(before);
    await open().desk.remove("t-read");
    await import_(open(), folder);
    expect(after).toEqual(await dump(open().clew));
  }, 60_000);
});
