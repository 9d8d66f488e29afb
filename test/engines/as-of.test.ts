import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import { parseMapping } from "../../server/src/modules/intake/mapping/index.ts";
import { describeEachEngine } from "../support/engines.ts";
import { writeFiles } from "../support/import-files.ts";

const calls = (id: string) => `
dataset: { id: ${id}, title: Source ${id}, region: US, timezone: UTC }
files:
  - path: ${id}.csv
    entities: { a: { kind: Phone, value: caller }, b: { kind: Phone, value: callee }, who: { kind: \
Person, key: name, properties: { name: name } } }
    links:
      - { kind: called, from: a, to: b, properties: { at: at } }
      - { kind: uses, from: who, to: a }
`;
const head = "caller,callee,at,name\n";
const one = "phone:+12125550101";
const other = "phone:+12125550102";
const question = `
  query ($from: ID!, $to: ID!, $asOf: DateTime) {
    explain(from: $from, to: $to, asOf: $asOf) {
      linked
      summary { text }
      steps { sentence { text } links { id } citationTotal }
      against { code message { text } }
      decisions { type }
    }
  }
`;

describeEachEngine("why, as of an earlier day", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-as-of-"));
  const deskOn = (day: string) =>
    openDesk(
      open().clew,
      () => `${day}T12:00:00.000Z`,
      async () => undefined,
    );
  const imported = async (day: string, id: string, rows: string) => {
    writeFiles(folder, { [`${id}.csv`]: head + rows });
    await deskOn(day).run({
      mapping: parseMapping(calls(id), "mapping.yaml", open().clew.ontology),
      folder,
      mappingName: "mapping.yaml",
    });
  };
  const why = async (day: string | null, from = one, to = other) =>
    (await open().ask(question, { from, to, asOf: day === null ? null : `${day}T23:59:59.999Z` }))
      .explain;
  const notKnown = (explained: {
    against: readonly { code: string; message: { text: string } }[];
  }) =>
    explained.against
      .filter(({ code }) => code === "notKnown")
      .map(({ message }) => message.text)
      .join(" ");

  it("tells what had come by then: before an import, between two, and after both", async () => {
    await imported(
      "2026-03-02",
      "t-first",
      "212 555 0101,212 555 0102,2026-01-05,Ann\n212 555 0101,212 555 0109,2026-01-06,Ann\n",
    );
    await imported(
      "2026-03-10",
      "t-second",
      "212 555 0101,212 555 0102,2026-01-07,Bo\n212 555 0109,212 555 0101,2026-01-08,Bo\n",
    );
    expect(await why("2026-03-01")).toMatchObject({ linked: false, steps: [] });
    expect(await why("2026-03-05")).toMatchObject({
      linked: true,
      steps: [{ sentence: { text: expect.not.stringContaining("times") }, citationTotal: 1 }],
    });
    expect((await why("2026-03-05")).steps[0].links.length).toBe(1);
    expect(await why("2026-03-11")).toMatchObject({
      linked: true,
      steps: [{ sentence: { text: expect.stringContaining("2 times") }, citationTotal: 2 }],
    });
    expect((await why(null)).against.map(({ code }: { code: string }) => code)).not.toContain(
      "notKnown",
    );
  });

  it("says that a source was taken out since, and when it came in again", async () => {
    await deskOn("2026-03-20").remove("t-first");
    expect(notKnown(await why("2026-03-05"))).toMatch(
      /Source t-first was held on that day and taken out on 2026-03-20\. /u,
    );
    await imported(
      "2026-03-25",
      "t-first",
      "212 555 0101,212 555 0102,2026-01-05,Ann\n212 555 0101,212 555 0109,2026-01-06,Ann\n",
    );
    const before = await why("2026-03-05");
    expect(before.linked).toBe(false);
    expect(notKnown(before)).toContain(
      "Source t-first was held on that day and taken out on 2026-03-20. " +
        "It came in again on 2026-03-25. What its rows of that day stated",
    );
    const between = await why("2026-03-22"); // the first source was out
    expect(between).toMatchObject({ linked: true, steps: [{ citationTotal: 1 }] });
    expect(notKnown(between)).not.toContain("t-first was held");
    expect(await why("2026-03-26")).toMatchObject({ linked: true, steps: [{ citationTotal: 2 }] });
  });

  it("says that a source was imported again since, and shows rows that came by then and are still held", async () => {
    await imported("2026-04-02", "t-second", "212 555 0101,212 555 0102,2026-01-07,Bo\n");
    const before = await why("2026-03-26");
    expect(before).toMatchObject({ linked: true, steps: [{ citationTotal: 2 }] });
    expect(notKnown(before)).toContain(
      "Source t-second was imported again on 2026-04-02. " +
        "Rows of that day that its files no longer have are not known",
    );
  });

  it("leaves out decisions that came later, and says where the answer goes by one of them", async () => {
    const [ann, bo] = ["person:t-first/Ann", "person:t-second/Bo"];
    const decide = "mutation ($input: DecideInput!) { decide(input: $input) { ok } }";
    expect((await why("2026-04-05", ann, bo)).linked).toBe(true);
    expect(
      (await open().ask(decide, { input: { type: "different", ids: [ann, bo] } })).decide.ok,
    ).toBe(true);
    expect(
      (await open().ask(decide, { input: { type: "hub", ids: [one], verdict: "common" } })).decide
        .ok,
    ).toBe(true);
    const [before, now] = [await why("2026-04-05", ann, bo), await why(null, ann, bo)];
    expect([before.decisions, now.decisions.length]).toEqual([[], 2]);
    expect(notKnown(before)).toMatch(
      /The decision on \(212\) 555-0101 of \d{4}-\d\d-\d\d came after that day/u,
    );
  });
});
