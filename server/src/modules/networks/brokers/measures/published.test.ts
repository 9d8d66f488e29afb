import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  coresOf,
  cutsOf,
  componentsOf,
  directedNetworkOf,
  readEdgeList,
  type NamedNetwork,
} from "../../networks/index.ts";
import { betweennessOf } from "./betweenness.ts";
import { closenessOf } from "./closeness.ts";
import { constraintOf } from "./constraint.ts";
import { degreeCentralityOf } from "./degree.ts";
import { directedBetweennessOf } from "./directed.ts";
import { pageRankOf } from "./pagerank.ts";

const folder = fileURLToPath(new URL("../../../../../../test/networks/", import.meta.url));

describe.each(["florentine", "karate", "krebs-2002", "london-gang"])(
  "the measures of %s, within 1e-6 of networkx",
  (name) => {
    const cells = readFileSync(`${folder}${name}.csv`, "utf8")
      .split("\n")
      .map((line) => line.split(","));
    const { ids, network } = readEdgeList(cells);
    const expected = JSON.parse(readFileSync(`${folder}${name}.expected.json`, "utf8"));
    const directed = directedOf(cells, ids);

    it.each([
      ["degree", () => degreeCentralityOf(network)],
      ["closeness", () => closenessOf(network).closeness],
      ["harmonic", () => closenessOf(network).harmonic],
      ["constraint", () => constraintOf(network)],
      ["betweenness", () => betweennessOf(network)],
      ["pagerank", () => pageRankOf(network)],
      ["pagerankDirected", () => pageRankOf(directed)],
      ["betweennessDirected", () => directedBetweennessOf(directed)],
      ["core", () => Float64Array.from(coresOf(network))],
    ] satisfies [string, () => Float64Array][])("%s", (measure, compute) => {
      const values = [...compute()].map((value) => (Number.isNaN(value) ? null : value));
      expect(ids).toEqual(expected.ids);
      expect(
        Math.max(
          ...values.map((value, entity) =>
            Math.abs((value ?? -1) - (expected[measure][entity] ?? -1)),
          ),
        ),
      ).toBeLessThan(1e-6);
    });

    it("components, cut points and bridges", () => {
      const { points, bridges } = cutsOf(network);
      expect([...componentsOf(network).sizes]).toEqual(expected.components);
      expect([...points].map((entity) => ids[entity])).toEqual(expected.cutPoints);
      expect(bridges.map((ends) => ends.map((entity) => ids[entity]))).toEqual(expected.bridges);
    });
  },
);

describe("values that papers print", () => {
  const read = (name: string) =>
    readEdgeList(
      readFileSync(`${folder}${name}.csv`, "utf8")
        .split("\n")
        .map((line) => line.split(",")),
    );

  it("puts the Medici first among the Florentine families, at 0.522 of the 15 that married", () => {
    const { ids, network } = read("florentine");
    // Padgett & Ansell 1993; the isolate adds pairs: 13 × 14 of 14 × 15
    const betweenness = betweennessOf(network);
    expect(ids[betweenness.indexOf(Math.max(...betweenness))]).toBe("medici");
    expect((Math.max(...betweenness) * 15) / 13).toBeCloseTo(0.522, 3);
  });

  it("gives the table of Krebs 2002: the highest degrees, betweennesses and closenesses", () => {
    const { network } = read("krebs-2002");
    const highest = (values: Float64Array, count: number) =>
      [...values.toSorted().toReversed().slice(0, count)].map((value) => value.toFixed(3));
    expect(highest(degreeCentralityOf(network), 3)).toEqual(["0.361", "0.295", "0.213"]);
    expect(highest(betweennessOf(network), 5)).toEqual([
      "0.588",
      "0.252",
      "0.232",
      "0.154",
      "0.126",
    ]);
    expect(highest(closenessOf(network).closeness, 2)).toEqual(["0.587", "0.466"]);
  });
});

function directedOf(cells: readonly (readonly string[])[], ids: NamedNetwork["ids"]) {
  const links = cells
    .slice(1)
    .filter(([source = "", target = ""]) => source !== "" && target !== "");
  return directedNetworkOf({
    size: ids.length,
    sources: links.map(([source = ""]) => ids.indexOf(source)),
    targets: links.map(([, target = ""]) => ids.indexOf(target)),
  });
}
