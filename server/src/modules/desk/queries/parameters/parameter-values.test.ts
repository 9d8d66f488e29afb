import { describe, expect, it } from "vitest";
import { readParameters } from "./parameter-values.ts";
import { placeOf, plainParameter, type ParameterType } from "./query-parameter.ts";
import { boundsOfPeriod } from "./stated-period.ts";

const refOf = (id: string) => `ref of ${id}`;
const ref = "a".repeat(26);

/** What a value becomes as a parameter of a type, or why not. */
function read(type: ParameterType, value: unknown, more: object = {}): unknown {
  const parameter = { ...plainParameter("it", type), ...more };
  try {
    return readParameters([parameter], { it: value }, refOf)["it"];
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

/** Types with values that they take, and what Cypher gets. */
const taken: readonly (readonly [ParameterType, unknown, unknown, object?])[] = [
  ["text", "two words", "two words"],
  ["integer", "12", 12],
  ["integer", 12, 12, { least: 1, most: 12 }],
  ["number", "0.5", 0.5],
  ["boolean", "true", true],
  ["boolean", false, false],
  ["date", "2026-02-28", "2026-02-28"],
  ["dateTime", "2026-02-28", "2026-02-28T00:00:00.000Z"],
  ["dateTime", "2026-02-28T01:00:00+01:00", "2026-02-28T00:00:00.000Z"],
  ["period", "2026-02", { from: "2026-02-01T00:00:00.000Z", to: "2026-03-01T00:00:00.000Z" }],
  [
    "period",
    { from: "2026-02-01", to: "2026-02-01" },
    { from: "2026-02-01T00:00:00.000Z", to: "2026-02-02T00:00:00.000Z" },
  ],
  ["choice", "b", "b", { options: ["a", "b"] }],
  ["list", ["a", "b"], ["a", "b"]],
  ["list", "a\nb\n", ["a", "b"]],
  ["entity", "phone:+12125550147", "ref of phone:+12125550147"],
  ["entity", ref, ref],
  ["entities", ["phone:1", "phone:1"], ["ref of phone:1"]],
  ["link", { id: ref, source: "phone:1" }, { ref, source: "ref of phone:1" }],
];

/** Types with values that they do not take, and what the refusal says. */
const refused: readonly (readonly [ParameterType, unknown, RegExp, object?])[] = [
  ["text", "x".repeat(501), /500 characters/u],
  ["text", { $ne: null }, /text/u],
  ["integer", "1.5", /whole number/u],
  ["integer", true, /whole number/u],
  ["integer", [], /whole number/u],
  ["integer", 0, /from 1 to 12/u, { least: 1, most: 12 }],
  ["number", "1e999", /a number/u],
  ["number", 3, /2 or less/u, { most: 2 }],
  ["boolean", "yes", /true or false/u],
  ["date", "2026-02-30", /date/u],
  ["date", "2025-12-31", /2026-01-01 or more/u, { least: "2026-01-01" }],
  ["dateTime", "2026-02-30", /date/u],
  ["period", "2026-03-01/2026-02-01", /2026-03-01\/2026-03-14/u],
  ["period", "spring", /Write it as 2026/u],
  ["choice", "c", /one of these: a, b/u, { options: ["a", "b"] }],
  ["list", [], /list of 1 to 1,000/u],
  ["list", [{}], /text/u],
  ["entity", { id: "phone:1" }, /id of an entity/u],
  ["link", "phone:1", /the entity it runs from/u],
];

function asCase<T>([type, value, expected, more]: readonly [ParameterType, unknown, T, object?]) {
  return { type, value, expected, more };
}

describe("values of parameters", () => {
  it.each(taken.map(asCase))("$type takes $value", ({ type, value, expected, more }) => {
    expect(read(type, value, more)).toEqual(expected);
  });

  it.each(refused.map(asCase))("$type refuses $value", ({ type, value, expected, more }) => {
    expect(read(type, value, more)).toMatch(expected);
  });

  it("fill in defaults, and name what must be given and what there is not", () => {
    const wanted = [{ ...plainParameter("a", "integer"), default: 3 }, plainParameter("b", "text")];
    expect(readParameters(wanted, { b: "x" }, refOf)).toEqual({ a: 3, b: "x" });
    expect(() => readParameters(wanted, {}, refOf)).toThrow("Give a value for b");
    expect(() => readParameters(wanted, { c: 1 }, refOf)).toThrow("no parameter c");
    expect(() => readParameters(wanted, [1], refOf)).toThrow("map of values");
  });
});

describe("a period", () => {
  it.each([
    ["2026", "2026-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"],
    ["2025-12", "2025-12-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z"],
    ["2026-02-28/2026-03", "2026-02-28T00:00:00.000Z", "2026-04-01T00:00:00.000Z"],
  ])("%s begins and ends with what it names", (text, from, to) => {
    expect(boundsOfPeriod(text)).toEqual({ from, to });
  });

  it.each(["2026-13", "26", "", "2026/2027/2028"])("is not %j", (text) => {
    expect(boundsOfPeriod(text)).toBeUndefined();
  });
});

describe("where a query is offered", () => {
  const of = (...types: readonly ParameterType[]) =>
    placeOf(types.map((type, at) => plainParameter(`p${at}`, type)));

  it("follows from the types of its parameters", () => {
    expect(of()).toBe("anywhere");
    expect(of("text", "integer")).toBe("anywhere");
    expect(of("text", "entity")).toBe("entity");
    expect(of("entity", "entity")).toBe("pair");
    expect(of("entities", "date")).toBe("selection");
    expect(of("link")).toBe("link");
    expect(of("link", "entity")).toBe("anywhere");
    expect(of("entity", "entity", "entity")).toBe("anywhere");
  });
});
