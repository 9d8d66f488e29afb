import { describe, expect, it } from "vitest";
import { kindsTold, storeOf, type Told } from "../../../../../test/support/small-stores.ts";
import { networkByThing, networksIn, probabilityOf } from "./index.ts";

/** The networks of a store, by name, and what was found on the way. */
function found(
  told: readonly Told[],
  {
    words = {},
    decided = {},
  }: {
    readonly words?: Readonly<Record<string, number>>;
    readonly decided?: Readonly<Record<string, "common" | "links">>;
  } = {},
) {
  const { names, numberOf, columns } = storeOf(told, words);
  const result = networksIn({
    columns,
    kinds: kindsTold,
    decided: new Map(
      Object.entries(decided).map(([name, ruling]) => [numberOf.get(name) ?? -1, ruling]),
    ),
    without: new Set(),
    above: 50,
    breaksAmong: () => new Map(),
  });
  const { evidence } = result;
  const nameOf = (thing: number) => names[evidence.things[thing] ?? 0] ?? "";
  const byThing = networkByThing(result, evidence.things.length);
  const networkAt = new Map([...byThing].map((network, thing) => [nameOf(thing), network]));
  return {
    ...result,
    together: (a: string, b: string) =>
      networkAt.get(a) === networkAt.get(b) && (networkAt.get(a) ?? -1) >= 0,
    common: [...evidence.identifiers]
      .filter((_, identifier) => result.common[identifier] === 1)
      .map((number) => names[number]),
    possible: result.possible.map(({ identifier, sizes, odds }) => ({
      name: names[evidence.identifiers[identifier] ?? 0],
      sizes,
      probability: probabilityOf(odds),
    })),
  };
}

/** So many posters, each with ads of its own phone and picture. */
function posters(count: number, ads: number, place: (poster: number) => string): Told[] {
  return Array.from({ length: count }, (_, poster) =>
    Array.from({ length: ads }, (__, ad): Told => [
      `Ad ${poster}-${ad}`,
      [`Phone ${poster}`, `Image ${poster}`, `Location ${place(poster)}`],
      poster * 3 + ad * 7,
    ]),
  ).flat();
}

const withTouch = (
  told: readonly Told[],
  fits: (thing: string) => boolean,
  touch: string,
): Told[] =>
  told.map(([thing, touches, at]) => [thing, fits(thing) ? [...touches, touch] : touches, at]);

describe("who belongs together", () => {
  const elsewhere = posters(30, 4, (poster) => `city ${poster}`);

  it("is who shares a contact, and nobody else", () => {
    const { together, common } = found(elsewhere);
    expect(together("Ad 3-0", "Ad 3-3")).toBe(true);
    expect(together("Ad 3-0", "Ad 4-0")).toBe(false);
    expect(common).toEqual([]);
  });

  it("is not who copied a wording, though none of them has a life beside it", () => {
    const copied = withTouch(
      elsewhere,
      (thing) => Number(thing.slice(3).split("-")[0]) < 25,
      "Template copied",
    );
    const { together, common } = found(copied);
    expect(common).toEqual(["Template copied"]);
    expect(together("Ad 3-0", "Ad 4-0")).toBe(false);
  });

  it("is a ring that changes phones in one city and keeps its wording", () => {
    const ring: Told[] = Array.from({ length: 40 }, (_, ad) => [
      `Ad ring-${String(ad).padStart(2, "0")}`,
      [`Phone r${Math.floor(ad / 5)}`, "Template ring", `Image r${ad % 3}`, "Location Reno"],
      ad * 4,
    ]);
    const { together, common } = found([...elsewhere, ...ring]);
    expect(together("Ad ring-00", "Ad ring-39")).toBe(true);
    expect(common).toEqual([]);
  });

  it("is not who shows a stock phrase of nine words", () => {
    const two = withTouch(elsewhere, (thing) => /^Ad (?:3|4)-/u.test(thing), "Template phrase");
    const shared: readonly Told[] = two.map(([thing, touches, at]) => [
      thing,
      touches.filter((touch) => !touch.startsWith("Location")),
      at,
    ]);
    expect(found(shared, { words: { "Template phrase": 60 } }).together("Ad 3-0", "Ad 4-0")).toBe(
      true,
    );
    expect(found(shared, { words: { "Template phrase": 9 } }).together("Ad 3-0", "Ad 4-0")).toBe(
      false,
    );
  });

  it("is not whom a directory's number and site bring together, which travel as one", () => {
    const listed = withTouch(
      withTouch(elsewhere, (thing) => thing.endsWith("-1"), "Phone directory"),
      (thing) => thing.endsWith("-1"),
      "Account directory",
    );
    const { together, common } = found(listed);
    expect(common).toEqual(["Account directory", "Phone directory"]);
    expect(together("Ad 3-1", "Ad 4-1")).toBe(false);
  });

  it("keeps as a possible link what hangs on one account of one ad on either side", () => {
    const bridged = withTouch(
      posters(2, 12, (poster) => `city ${poster}`).concat(
        posters(20, 3, (poster) => `town ${poster}`).map(([thing, touches, at]) => [
          thing.replace("Ad ", "Ad t"),
          touches.map((touch) => touch.replace(/^(Phone|Image) /u, "$1 t")),
          at,
        ]),
      ),
      (thing) => thing === "Ad 0-3" || thing === "Ad 1-3",
      "Account bridge",
    );
    const { together, possible } = found(bridged);
    expect(together("Ad 0-0", "Ad 0-11")).toBe(true);
    expect(together("Ad 0-3", "Ad 1-3")).toBe(false);
    expect(possible).toMatchObject([{ name: "Account bridge", sizes: [12, 12] }]);
    expect(possible[0]?.probability).toBeLessThan(0.5);
    expect(
      found(bridged, { decided: { "Account bridge": "links" } }).together("Ad 0-3", "Ad 1-3"),
    ).toBe(true);
  });

  it("is not who had a number before and after a long silence and shares nothing else", () => {
    const held: Told[] = ["old", "new"].flatMap((holder, at) =>
      Array.from({ length: 4 }, (_, ad): Told => [
        `Ad ${holder}-${ad}`,
        ["Phone recycled", `Account ${holder}`, `Image ${holder}`, `Location ${holder} town`],
        at * 200 + ad * 5,
      ]),
    );
    const { together } = found([...elsewhere, ...held]);
    expect(together("Ad old-0", "Ad old-3")).toBe(true);
    expect(together("Ad old-0", "Ad new-0")).toBe(false);
  });

  it("is not who stayed at one hotel", () => {
    const guests: Told[] = Array.from({ length: 12 }, (_, guest) => [
      `Person ${guest}`,
      ["Address hotel"],
      guest,
    ]);
    expect(found(guests).networks).toEqual([]);
  });

  it("keeps to decisions: what is common joins nothing, what links is never cut", () => {
    expect(
      found(elsewhere, { decided: { "Phone 3": "common", "Image 3": "common" } }).together(
        "Ad 3-0",
        "Ad 3-1",
      ),
    ).toBe(false);
    const copied = withTouch(elsewhere, () => true, "Template copied");
    expect(
      found(copied, { decided: { "Template copied": "links" } }).together("Ad 3-0", "Ad 4-0"),
    ).toBe(true);
  });

  it("takes numbers that are thrown away for nothing, and their one wording for a sender", () => {
    const spam: Told[] = Array.from({ length: 60 }, (_, ad) => [
      `Ad spam-${String(ad).padStart(2, "0")}`,
      [`Phone s${ad}`, "Template spam", `Location city ${ad % 30}`],
      ad,
    ]);
    const { together } = found([...elsewhere, ...spam]);
    expect(together("Ad spam-00", "Ad spam-59")).toBe(true);
    expect(together("Ad spam-03", "Ad 3-0")).toBe(false);
  });

  it("does not depend on the order of rows", () => {
    const copied = withTouch(elsewhere, (thing) => thing.endsWith("-2"), "Template copied");
    const one = found(copied);
    const other = found(copied.toReversed());
    expect(other.networks).toEqual(one.networks);
    expect(other.common).toEqual(one.common);
  });
});
