import { describe, expect, it } from "vitest";
import { entity } from "../scene-samples.ts";
import { labelOf } from "./labels.ts";
import { suffixesOf } from "./suffixes.ts";

const ad = (id: string, label: string, firstSeen: string | null = null) => ({
  ...entity(id, label),
  kind: "Ad",
  firstSeen,
});

describe("labels that are the same", () => {
  it("are told apart by day, by key where days are the same or unknown, and alone stay as they are", () => {
    const suffixes = suffixesOf([
      ad("ad:ads/1", "New in town", "2026-03-03T12:00:00Z"),
      ad("ad:ads/2", "New in town", "2026-03-04T12:00:00Z"),
      ad("ad:ads/3", "New in town", "2026-03-04T18:00:00Z"),
      ad("ad:ads/4", "New in town"),
      ad("ad:ads/5", "Another", "2026-03-04T18:00:00Z"),
    ]);
    expect(suffixes.get("ad:ads/1")).toMatch(/^3 Mar 2026$/u);
    expect(suffixes.get("ad:ads/2")).toMatch(/4 Mar 2026 · 2$/u);
    expect(suffixes.get("ad:ads/3")).toMatch(/4 Mar 2026 · 3$/u);
    expect(suffixes.get("ad:ads/4")).toBe("4");
    expect(suffixes.has("ad:ads/5")).toBe(false);
    expect(new Set(suffixes.values()).size).toBe(4);
  });

  it("are no others of another kind", () => {
    const person = { ...entity("person:a/1", "Ana"), kind: "Person" };
    expect(suffixesOf([person, ad("ad:ads/1", "Ana")]).size).toBe(0);
  });

  it("are compared as they are shown, since what is cut tells nothing", () => {
    const long = "The same first twenty-six letters";
    const suffixes = suffixesOf([ad("ad:ads/1", `${long} one`), ad("ad:ads/2", `${long} two`)]);
    expect([...suffixes.values()]).toEqual(["1", "2"]);
  });

  it("keep what tells them apart whole, however long the name is", () => {
    const label = labelOf("W".repeat(10_000), "3 Mar 2026 · …90123456");
    expect(label.endsWith(" · 3 Mar 2026 · …90123456")).toBe(true);
    expect([...label].length).toBeLessThan(40);
  });
});
