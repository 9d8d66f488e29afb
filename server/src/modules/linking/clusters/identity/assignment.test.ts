import { describe, expect, it } from "vitest";
import {
  identified,
  ledTo,
  moved,
  movesTo,
  noAssignment,
  type Assignment,
  type Groups,
} from "./assignment.ts";
import { changeOf } from "./changes.ts";

/** Looks at groups of things, a letter each, one time after the other; gives each with its ids in that order. */
function looks(...times: readonly (readonly string[])[]) {
  let assignment: Assignment = noAssignment;
  return times.map((texts) => {
    const groups: Groups = new Map(texts.map((text, group) => [group, [...text]] as const));
    const ids = identified(assignment, groups);
    assignment = moved(assignment, movesTo(assignment, groups, ids));
    return { ids: texts.map((_, group) => ids.get(group) ?? ""), assignment };
  });
}

describe("lasting ids of clusters", () => {
  it("stay while clusters grow and are numbered anew", () => {
    const [one, two] = looks(["abc", "de"], ["defgh", "abc"]);
    expect(two?.ids).toEqual([one?.ids[1], one?.ids[0]]);
  });

  it("stay with the largest part of a split; the rest is new, and says where it came from", () => {
    const [one, two] = looks(["abcde"], ["de", "abc"]);
    expect(two?.ids[1]).toBe(one?.ids[0]);
    expect(two?.ids[0]).not.toBe(one?.ids[0]);
    const id = one?.ids[0] ?? "";
    expect(changeOf(id, one?.assignment ?? noAssignment, two?.assignment ?? noAssignment)).toEqual({
      isNew: false,
      came: [],
      left: ["d", "e"],
      joined: [],
      split: [two?.ids[0]],
    });
  });

  it("of two that join that of the larger stays, and the other leads to it", () => {
    const [one, two] = looks(["abc", "de"], ["abcde"]);
    expect(two?.ids).toEqual([one?.ids[0]]);
    expect(ledTo(two?.assignment ?? noAssignment, one?.ids[1] ?? "")).toBe(one?.ids[0]);
    expect(
      changeOf(one?.ids[0] ?? "", one?.assignment ?? noAssignment, two?.assignment ?? noAssignment),
    ).toEqual({ isNew: false, came: ["d", "e"], left: [], joined: [one?.ids[1]], split: [] });
  });

  it("come back when a join is taken back, though both have grown", () => {
    const [one, , three] = looks(["abc", "de"], ["abcde"], ["abcfg", "deh"]);
    expect(three?.ids).toEqual(one?.ids);
    expect(ledTo(three?.assignment ?? noAssignment, one?.ids[1] ?? "")).toBe(one?.ids[1]);
  });

  it("are given once each where everything is mixed, and are never a member's ref", () => {
    const all = looks(["abcdef", "ghijkl"], ["abghij", "cdefkl", "mn"], ["am", "bn", "cg"]);
    for (const { ids } of all) expect(new Set(ids).size).toBe(ids.length);
    for (const { ids } of all) for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/u);
  });

  it("of a cluster that went whole lead nowhere", () => {
    const [one, two] = looks(["abc", "de"], ["abc"]);
    expect(ledTo(two?.assignment ?? noAssignment, one?.ids[1] ?? "")).toBeUndefined();
    expect(ledTo(noAssignment, "never")).toBeUndefined();
  });

  it("are the same whether moves are kept one by one or replayed together", () => {
    const groups = (texts: readonly string[]): Groups =>
      new Map(texts.map((text, group) => [group, [...text]] as const));
    const times = [groups(["abc", "de"]), groups(["abcde"]), groups(["abc", "def"])];
    let assignment: Assignment = noAssignment;
    const kept = times.map((one) => {
      const moves = movesTo(assignment, one, identified(assignment, one));
      assignment = moved(assignment, moves);
      return moves;
    });
    expect(moved(noAssignment, ...kept)).toEqual(assignment);
  });
});
