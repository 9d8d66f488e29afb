import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { networkOf } from "../../networks/networks/index.ts";
import { possibleLinks } from "./allocation.ts";
import { measured } from "./hidden-links.ts";

const karate = readFileSync(
  fileURLToPath(new URL("../../../../../test/networks/karate.csv", import.meta.url)),
  "utf8",
)
  .trim()
  .split("\n")
  .slice(1)
  .map((line) =>
    line
      .split(",")
      .slice(0, 2)
      .map((one) => Number(one.replace(/\D/gu, ""))),
  );

describe("possible links", () => {
  // a square 0-1-2-3 with a pendant 4 on 1: 0 and 2 have 1 (three links) and 3 (two links) in
  // common
  const square = networkOf({ size: 5, sources: [0, 1, 2, 3, 1], targets: [1, 2, 3, 0, 4] });

  it("score the neighbours of both, the more the fewer links these have", () => {
    expect(possibleLinks(square, new Uint8Array(5), 0, 5)).toEqual([
      { entity: 2, score: 1 / 3 + 1 / 2, common: [3, 1] },
      { entity: 4, score: 1 / 3, common: [1] },
    ]);
  });

  it("pass over hubs and places", () => {
    expect(possibleLinks(square, Uint8Array.of(0, 1, 0, 0, 0), 0, 5)).toEqual([
      { entity: 2, score: 1 / 2, common: [3] },
    ]);
  });

  it("are measured by links that are hidden and looked for", () => {
    const [least] = karate.flat().toSorted((a, b) => a - b);
    const network = networkOf({
      size: 34,
      sources: karate.map(([a = 0]) => a - (least ?? 0)),
      targets: karate.map(([, b = 0]) => b - (least ?? 0)),
    });
    const result = measured(network, new Uint8Array(34), 10);
    expect(result.hidden).toBe(300);
    expect(result.found).toBeGreaterThan(result.first);
    expect(result.found).toBeGreaterThan(10 / 32); // ten of the 32 others by chance
  });
});
