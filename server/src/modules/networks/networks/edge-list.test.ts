import { describe, expect, it } from "vitest";
import { readEdgeList } from "./edge-list.ts";

const rows = (text: string) => text.split("\n").map((line) => line.split(","));

describe("reading an edge list", () => {
  it("takes columns by name in any order and letter case, and ids ascending whatever the order of rows", () => {
    const one = readEdgeList(rows(" Weight ,TARGET,note,source\n2,b,x,a\n1,c,y,b"));
    expect(one.ids).toEqual(["a", "b", "c"]);
    expect([...one.network.offsets]).toEqual([0, 1, 3, 4]);
    expect([...one.network.weights]).toEqual([2, 2, 1, 1]);
    expect(readEdgeList(rows("source,target,weight\nb,c,1\nb,a,2"))).toEqual(one);
  });

  it("takes repeated and reversed rows as one link of the greatest weight", () => {
    const { network } = readEdgeList(rows("source,target,weight\na,b,2\nb,a,5\na,b,1"));
    expect(network.links).toBe(1);
    expect([...network.weights]).toEqual([5, 5]);
  });

  it("keeps the entities of loops and of rows of one end, without a link", () => {
    const { ids, network } = readEdgeList(rows("source,target\na,a\nx,\n,y\n,\n\nb,c"));
    expect(ids).toEqual(["a", "b", "c", "x", "y"]);
    expect(network.links).toBe(1);
  });

  it("keeps letter case apart and says so", () => {
    const { ids, warnings } = readEdgeList(rows("source,target\nA,a\n a ,b\u00a0"));
    expect(ids).toEqual(["A", "a", "b"]);
    expect(warnings.map(({ text }) => text)).toEqual([
      "1 pair of ids differs in letter case alone and is kept as two entities: “A” and “a”.",
    ]);
  });

  it("rejects weights that are no numbers above 0 by their line, and keeps the rest", () => {
    const { ids, rejects } = readEdgeList(
      rows("source,target,weight\na,b,0\n\na,c,-1\na,d,many\na,e,Infinity\na,f,0.5"),
    );
    expect(ids).toEqual(["a", "f"]);
    expect(rejects.map(({ line }) => line)).toEqual([2, 4, 5, 6]);
    expect(rejects[2]?.reason.text).toBe("The weight “many” is not a number above 0.");
  });

  it("tells of links without a weight beside others that have one", () => {
    const { warnings } = readEdgeList(rows("source,target,weight\na,b,3\na,c,"));
    expect(warnings.map(({ text }) => text)).toEqual([
      "1 of 2 rows names a link without a weight; it counts 1.",
    ]);
  });

  it("takes ids of any text", () => {
    const odd = ["__proto__", "constructor", 'say "so"', "\u2028", "a\u2028b", "-1", "toString"];
    const { ids } = readEdgeList([["source", "target"], ...odd.map((id) => [id, "hub"])]);
    expect(ids).toEqual(["hub", ...odd.filter((id) => id !== "\u2028")].toSorted());
  });

  it("refuses a header without source or target, naming what it has", () => {
    expect(() => readEdgeList(rows("from,target\na,b"))).toThrow(
      "needs the columns source and target; it has “from”, “target”",
    );
    expect(() => readEdgeList([])).toThrow("no row");
  });
});
