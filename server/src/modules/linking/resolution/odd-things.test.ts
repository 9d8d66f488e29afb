import { describe, expect, it } from "vitest";
import { proposalOf } from "./proposal.ts";
import { thingsOf } from "./comparing/things.ts";

type Row = Readonly<Record<string, string>>;
const proposed = (rows: readonly Row[]) =>
  proposalOf({ things: thingsOf(rows), decided: { same: [], different: [] } });
const name = (at: number) =>
  `${["Ann", "Bo", "Cy", "Di", "Ed", "Flo"][at % 6] ?? ""}` +
  `${["son", "ley", "ford", "wick"][at % 4] ?? ""}` +
  `${String.fromCharCode(97 + (at % 26), 97 + ((at * 7) % 26))}`;
const many = (count: number, row: (at: number) => Row) =>
  Array.from({ length: count }, (_, at) => row(at));

describe("things of odd shape", () => {
  it("that state nothing are alone, as is one by itself, and none at all", () => {
    for (const count of [0, 1, 50]) {
      const { empty, alike, clusters } = proposed(many(count, () => ({})));
      expect([empty, alike.things, new Set(clusters).size]).toEqual([count, 0, count]);
    }
  });

  it("that all state the same are left alone, and their fields are named", () => {
    for (const count of [1, 2, 300]) {
      const { empty, alike, a } = proposed(
        many(count, () => ({ name: "Ann Ferro", city: "York" })),
      );
      expect([empty, alike, a.length]).toEqual([
        count,
        { things: count, fields: ["name", "city"] },
        0,
      ]);
    }
  });

  it("with 300 columns are compared, and no weight is without a number", () => {
    const { weights, mixture, a } = proposed(
      many(120, (at) =>
        Object.fromEntries(
          Array.from({ length: 300 }, (_, column) => [
            `c${column}`,
            name((at >> 1) * 13 + column * 5),
          ]),
        ),
      ),
    );
    expect(a.length).toBeGreaterThan(59);
    expect([...weights].some(Number.isNaN)).toBe(false);
    expect(Number.isFinite(mixture.same.pairs)).toBe(true);
  }, 60_000);

  it("count dates of noughts and degrees out of range as not stated", () => {
    const born = proposed(
      many(200, (at) => ({
        name: `${name(at >> 1)} ${name(at >> 2)}`,
        born: at % 3 === 0 ? "0000-00-00" : `19${50 + (at % 40)}-0${1 + (at % 9)}-1${at % 9}`,
      })),
    ).fields.find((field) => field.name === "born");
    expect(born).toMatchObject({ type: "date", stated: 133 });
    const north = proposed(
      many(200, (at) => ({
        name: name(at >> 1),
        latitude: ["123.4", "1e999"][at % 5] ?? String(10 + at / 7),
      })),
    ).fields.find((field) => field.name === "latitude");
    expect(north).toMatchObject({ stated: 120 });
  });

  it("named like what every object has are compared like others", () => {
    const columns = ["__proto__", "constructor", "toString", "ref", "kind"];
    const rows = many(80, (at) =>
      Object.fromEntries(
        columns.map((column, place) => [column, `${name((at >> 1) * 7 + place)}${at >> 1}`]),
      ),
    );
    const { fields, clusters } = proposed(rows);
    expect(fields.map((field) => field.name).toSorted()).toEqual(columns.toSorted());
    expect(new Set(clusters).size).toBe(40);
  });

  it("that state texts of a megabyte are compared by their beginning", () => {
    const { clusters } = proposed(
      many(40, (at) => ({
        name: `${name(at >> 1)} ${at >> 1}`,
        text: at < 4 ? `word${at >> 1} `.repeat(150_000) : `${name(at >> 1)} said ${at >> 1}`,
      })),
    );
    expect(new Set(clusters).size).toBe(20);
  }, 60_000);
});
