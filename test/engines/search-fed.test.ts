import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, it } from "vitest";
import type { Clew } from "../../server/src/context.ts";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import { upkeepOf } from "../../server/src/modules/answers/search/index.ts";
import { describeEachEngine } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

const mapping = `
dataset: { id: t-fed, title: Fed, region: US, timezone: UTC, dates: ymd }
files:
  - path: ads.csv
    record: id
    observedAt: day
    entities:
      ad: { kind: Ad, key: id, properties: { title: title, text: body, price: price } }
      phone: { kind: Phone, value: phone }
      account: { kind: Account, value: account }
      person: { kind: Person, key: who, properties: { name: who } }
    links:
      - { kind: mentions, from: ad, to: phone }
      - { kind: postedBy, from: ad, to: account }
`;
const rows = 1_200;

/** Ads of which some come twice with another text; they share numbers, accounts and persons. */
function adsCsv(): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const id = at % 400 === 7 ? 7 : at;
    const day = `2026-0${(at % 9) + 1}-11`;
    const phone = `212 555 01${String(at % 100).padStart(2, "0")}`;
    const who = `instagram:user.${at % 90},Kira ${at % 30}`;
    return `a${id},${day},Ad ${at % 50},body ${at} café 张伟,${at % 300},${phone},${who},remark ${at}`;
  });
  return `id,day,title,body,price,phone,account,who,remark\n${lines.join("\n")}\n`;
}

describeEachEngine("a search index that is fed by an import", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-fed-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** All that the index holds, whatever the order in which it came. */
  const held = ({ data }: Pick<Clew, "data">) => {
    const index = new DatabaseSync(join(data, "search", "index.sqlite"), { readOnly: true });
    const all = (text: string) =>
      index
        .prepare(text)
        .all()
        .map((row) => JSON.stringify(row));
    const texts = all("SELECT text FROM docs ORDER BY text");
    const entities = all("SELECT ref, kind, shard, held FROM entities ORDER BY ref");
    const found = all("SELECT record, wrote FROM rows ORDER BY record");
    const words = all("SELECT word, docs FROM words WHERE docs > 0 ORDER BY word");
    index.close();
    return { texts, entities, found, words };
  };

  it("takes each write as it comes, and holds what one has that is made anew", async () => {
    const test = open();
    const { clew } = test;
    const { take, readAt } = upkeepOf(clew);
    const brought: number[] = [];
    const desk = openDesk(
      clew,
      () => new Date().toISOString(),
      async () => undefined,
      {
        came: (one, shapes) => {
          brought.push(one.writes);
          take(one, shapes);
        },
      },
    );
    await importText({ ...test, desk }, folder, mapping, { "ads.csv": adsCsv() });
    expect(brought.length).toBeGreaterThan(2);
    // what came is taken without anybody asking for it; a later write may have come by now
    const isTaken = () => (readAt() ?? 0) >= (brought.at(-1) ?? Infinity);
    await expect.poll(isTaken, { timeout: 60_000 }).toBe(true);
    await upkeepOf(clew).catchUp();
    const fed = held(clew);
    await upkeepOf(clew).makeAnew();
    const anew = held(clew);
    expect(fed.found).toHaveLength(rows);
    expect(fed.found).toEqual(anew.found);
    expect(fed.entities).toEqual(anew.entities);
    expect(fed.texts).toEqual(anew.texts);
    expect(fed.words).toEqual(anew.words);
  });

  it("leaves what it cannot take in its turn to be read from the store", async () => {
    const { clew } = open();
    const { take, readAt, catchUp } = upkeepOf(clew);
    await catchUp();
    const before = held(clew);
    const entity = { ref: "none", id: "ad:t-fed/none", kind: "Ad", label: "none" };
    const brought = { writes: (readAt() ?? 0) + 2, rows: [] };
    take({ ...brought, entities: [{ ...entity, properties: {}, statements: [] }] }, []);
    await catchUp();
    expect(held(clew)).toEqual(before);
  });
});
