import { describe, expect, it } from "vitest";
import { offeredFor, type OfferedQuery } from "./offered.ts";

const parameter = (name: string, type: string, kinds: readonly string[] = []) =>
  ({ name, type, kinds }) as OfferedQuery["parameters"][number];
const query = (
  id: string,
  offeredAt: string,
  ...parameters: OfferedQuery["parameters"][number][]
) => ({ id, title: id, offeredAt, refusal: null, parameters }) as OfferedQuery;
const entity = (id: string, kind: string) => ({ id, kind, ref: id, label: id });

const phone = entity("phone:1", "Phone");
const ad = entity("ad:1", "Ad");
const queries = [
  query("anywhere", "anywhere", parameter("n", "integer")),
  query("phone", "entity", parameter("p", "entity", ["Phone"]), parameter("n", "integer")),
  query("any", "entity", parameter("e", "entity")),
  query("pair", "pair", parameter("a", "entity", ["Ad"]), parameter("p", "entity", ["Phone"])),
  query("all", "selection", parameter("es", "entities", ["Phone", "Ad"])),
  query("link", "link", parameter("l", "link", ["mentions"])),
  { ...query("draft", "entity", parameter("e", "entity")), refusal: { line: 1 } },
];
const offered = (...entities: readonly (typeof phone)[]) =>
  offeredFor(queries, { entities }).map(({ asked }) => [asked.id, asked.values]);

describe("queries that are offered", () => {
  it("for one entity are those of its kind, and those of a selection; never a draft", () => {
    expect(offered(phone)).toEqual([
      ["phone", { p: "phone:1" }],
      ["any", { e: "phone:1" }],
      ["all", { es: ["phone:1"] }],
    ]);
    expect(offered(ad).map(([id]) => id)).toEqual(["any", "all"]);
    expect(offered(entity("person:1", "Person")).map(([id]) => id)).toEqual(["any"]);
  });

  it("for two take each in the place where it fits", () => {
    const pair = ["pair", { a: "ad:1", p: "phone:1" }];
    const all = (...es: string[]) => ["all", { es }];
    expect(offered(phone, ad)).toEqual([pair, all("phone:1", "ad:1")]);
    expect(offered(ad, phone)).toEqual([pair, all("ad:1", "phone:1")]);
    expect(offered(phone, phone).map(([id]) => id)).toEqual(["all"]);
  });

  it("for a link are those of its kind", () => {
    const link = { id: "l1", kind: "mentions", source: "ad:1" };
    const asked = (kind: string) =>
      offeredFor(queries, { entities: [], link: { ...link, kind } }).map((one) => one.asked.values);
    expect(asked("mentions")).toEqual([{ l: { id: "l1", source: "ad:1" } }]);
    expect(asked("called")).toEqual([]);
  });

  it("for nothing are none", () => expect(offered()).toEqual([]));
});
