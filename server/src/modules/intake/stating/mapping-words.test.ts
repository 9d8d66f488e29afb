import { describe, expect, it } from "vitest";
import { builtInOntology, loadOntology } from "../../../ontology/index.ts";
import { currentReaders } from "../extraction/index.ts";
import { parseMapping, type Cells } from "../mapping/index.ts";
import {
  amountColumnsOf,
  amountGroups,
  noAmounts,
  planFile,
  seeAmount,
  stateRow,
  type StatedRow,
} from "./index.ts";

const ontology = loadOntology([builtInOntology]);

type Row = Readonly<Record<string, string>>;

function cellsOf(row: Row): Cells {
  return { values: (column) => [row[column] ?? ""].filter((text) => text !== "") };
}

/** What rows state under a mapping of one file. */
function stated(file: string, rows: readonly Row[]): readonly StatedRow[] {
  const text = `dataset: { id: t, title: t, region: US, timezone: UTC, dates: dmy }\nfiles:\n  - path: a.csv\n${file}`;
  const mapping = parseMapping(text, "m.yaml", ontology);
  const [only] = mapping.files;
  if (only === undefined) throw new Error("no file");
  const groups = amountGroups(only, ontology);
  const seen = new Map(groups.flatMap(({ columns }) => columns.map((one) => [one, noAmounts()])));
  for (const row of rows) for (const [column, seenIn] of seen) seeAmount(row[column] ?? "", seenIn);
  const amounts = amountColumnsOf(groups, seen);
  const reading = { dates: new Map(), amounts, readers: currentReaders };
  const plan = planFile(mapping.dataset, only, ontology, reading);
  return rows.map((row) => stateRow(plan, cellsOf(row), undefined));
}

const own = "GB33BUKB20201555555555";
const other = "DE89370400440532013000";
const paid = (properties: string) => `
    entities:
      own: { kind: BankAccount, const: ${own} }
      other: { kind: BankAccount, value: iban }
    links: [ { kind: paid, from: own, to: other, ${properties} } ]`;

const amountsOf = (rows: readonly StatedRow[]) =>
  rows.map(({ links }) => links[0]?.values["amount"]?.values[0]);

describe("words of a mapping", () => {
  it("const stands in place of a column, for values, keys and properties", () => {
    const [row] = stated(paid("properties: { currency: { const: EUR }, amount: sum }"), [
      { iban: other, sum: "5" },
    ]);
    expect(row?.links[0]).toMatchObject({
      source: `bankAccount:${own}`,
      values: { currency: { values: ["EUR"], fields: [] }, amount: { values: ["5"] } },
    });
    const things = `
    entities:
      club: { kind: Organisation, const: Heron, properties: { name: { const: Heron Ltd } } }
      who: { kind: Person, key: [{ const: list }, id] }`;
    expect(stated(things, [{ id: "7" }])[0]?.entities.map(({ id }) => id)).toEqual([
      "organisation:t/Heron",
      "person:t/list/7",
    ]);
  });

  it("amount is one signed sum of what came and what went, or a column in a notation", () => {
    const rows = [
      { iban: other, in: "", out: "250.00" },
      { iban: other, in: "900.00", out: "" },
      { iban: other, in: "75.00", out: "0.00" },
      { iban: other, in: "", out: "" },
      { iban: other, in: "5", out: "3" },
    ];
    const found = stated(paid("amount: { credit: in, debit: out }"), rows);
    expect(amountsOf(found)).toEqual(["-250.00", "900.00", "75.00", undefined, "5 / 3"]);
    expect(found[4]?.problems[0]).toMatchObject({ rejects: false, about: "amount" });
    const german = { iban: other, sum: "1.080" };
    for (const words of [
      "amount: { column: sum, notation: '1.234,56' }",
      "properties: { amount: { column: sum, notation: '1.234,56' } }",
      "properties: { amount: { amount: { column: sum, notation: '1.234,56' } } }",
    ])
      expect(amountsOf(stated(paid(words), [german]))).toEqual(["1080"]);
  });

  it("an amount that may be of two sizes stays text, and is named", () => {
    const [row] = stated(paid("amount: sum"), [{ iban: other, sum: "1.080" }]);
    expect(row?.links[0]?.values["amount"]).toEqual({
      values: ["1.080"],
      fields: ["sum"],
      asText: true,
    });
    expect(row?.problems).toHaveLength(1);
    const both = [
      { iban: other, sum: "1.080" },
      { iban: other, sum: "-2,50" },
    ];
    expect(amountsOf(stated(paid("amount: sum"), both))).toEqual(["1080", "-2.50"]);
  });

  it("debits that are all below zero already are not turned", () => {
    const rows = [{ iban: other, out: "-250.00" }];
    expect(amountsOf(stated(paid("amount: { debit: out }"), rows))).toEqual(["-250.00"]);
  });

  it("split keeps several values of a property", () => {
    const file = `
    entities: { p: { kind: Person, key: id, properties: { alias: { column: names, split: ";" } } } }`;
    const [row] = stated(file, [{ id: "1", names: "Ana; Nina ;;Ana" }]);
    expect(row?.entities[0]?.values["alias"]?.values).toEqual(["Ana", "Nina"]);
  });

  it.each([
    ["equals: a", ["1"]],
    ["not: a", ["2", "3"]],
    ["in: [a, b]", ["1", "2"]],
    ["empty: true", ["3"]],
    ["notEmpty: true", ["1", "2"]],
    ["matches: '^[ab]$'", ["1", "2"]],
    ["matches: '^b'", ["2"]],
  ])("when: { column: type, %s }", (words, ids) => {
    const file = `
    entities: { p: { kind: Person, key: id, when: { column: type, ${words} } } }`;
    const rows = stated(file, [{ id: "1", type: "a" }, { id: "2", type: "b" }, { id: "3" }]);
    expect(rows.flatMap(({ entities }) => entities.map(({ id }) => id.slice(-1)))).toEqual(ids);
  });

  it("greater and less read numbers as the column writes them", () => {
    const file = `
    entities: { p: { kind: Person, key: id, when: { column: sum, greater: 10, less: 2000 } } }`;
    const sums = ["1.080", "-2,50", "9", "11", "x", "3.000"];
    const rows = stated(
      file,
      sums.map((sum) => ({ id: sum, sum })),
    );
    expect(rows.map(({ entities }) => entities.length)).toEqual([1, 0, 0, 1, 0, 0]);
  });

  it("a link whose key is empty is absent", () => {
    const rows = stated(paid("key: ref"), [
      { iban: other, ref: "" },
      { iban: other, ref: "R1" },
    ]);
    expect(rows.map(({ links }) => links.length)).toEqual([0, 1]);
  });

  it("a key that means nothing makes no thing, and is rejected aloud", () => {
    const file = "\n    entities: { p: { kind: Person, key: id } }";
    const [row] = stated(file, [{ id: "N/A" }]);
    expect(row).toMatchObject({ entities: [], problems: [{ rejects: true, column: "id" }] });
  });

  it("several numbers in a cell are several, where each is one", () => {
    const file = "\n    entities: { p: { kind: Phone, value: phone } }";
    const several = ["212-555-0147 / 646-555-0112", "2125550147;6465550112", "0147 or 0148"];
    const rows = stated(
      file,
      several.map((phone) => ({ phone })),
    );
    expect(rows.map(({ entities }) => entities.length)).toEqual([2, 2, 1]);
  });

  it.each([
    ["when: { column: a }", /condition says one of equals/u],
    ["when: { column: a, matches: '(' }", /no regular expression/u],
    ["amount: { column: a, notation: '12' }", /does not show how amounts are written/u],
    ["properties: { n: { const: 4111111111111111111 } }", /between quotes|Invalid input/u],
  ])("%s is refused", (words, message) => {
    expect(() => stated(paid(words), [])).toThrow(message);
  });
});
