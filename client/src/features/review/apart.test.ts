import { describe, expect, it } from "vitest";
import { apartBy } from "./differences.ts";
import { restingOn } from "./resting.ts";

const thing = (id: string, properties: Readonly<Record<string, string>>) => ({
  id,
  properties: Object.entries(properties).map(([name, value]) => ({ name, value })),
});

describe("what tells things of one label apart", () => {
  it("is what they state differently, before what only some state", () => {
    const all = [
      thing("a", { name: "Ann", birthDate: "1990-01-02", city: "Utica" }),
      thing("b", { name: "Ann", birthDate: "1991-01-02" }),
      thing("c", { name: "Ann", birthDate: "1990-01-02" }),
    ];
    expect(apartBy(all)).toEqual(["birthDate", "city"]);
  });
  it("leaves out long texts, and what all state alike", () => {
    expect(
      apartBy([
        thing("a", { name: "Ann", text: "x".repeat(90) }),
        thing("b", { name: "Ann", text: "y".repeat(90) }),
      ]),
    ).toEqual([]);
  });
  it("is at most three", () => {
    const many = (end: string) =>
      thing(end, Object.fromEntries(["p", "q", "r", "s"].map((name) => [name, `${name}${end}`])));
    expect(apartBy([many("1"), many("2")])).toEqual(["p", "q", "r"]);
  });
});

const made = (type: string, ...ids: readonly string[]) => ({
  type,
  entities: ids.map((id) => ({ id })),
  of: `${type} ${ids.join("-")}`,
});
const names = (found: readonly { readonly of: string }[]) => found.map(({ of }) => of);

describe("the decisions that a new one contradicts", () => {
  const held = [
    made("same", "a", "b"),
    made("same", "b", "c"),
    made("different", "d", "a"),
    made("same", "x", "y"),
  ];
  it("are those that join two that would be different", () =>
    expect(names(restingOn("different", ["a", "c"], held))).toEqual(["same a-b", "same b-c"]));
  it("are the one that calls two different, after those that join its ends with the two", () =>
    expect(names(restingOn("same", ["c", "d"], held))).toEqual([
      "same a-b",
      "same b-c",
      "different d-a",
    ]));
  it("are the same whichever of the two stands first", () =>
    expect(names(restingOn("same", ["d", "c"], held)).toSorted()).toEqual(
      names(restingOn("same", ["c", "d"], held)).toSorted(),
    ));
  it("leave out what was decided on the two themselves", () =>
    expect(restingOn("same", ["a", "d"], held)).toEqual([]));
  it("are none where nothing leads there", () =>
    expect(restingOn("different", ["a", "x"], held)).toEqual([]));
});
