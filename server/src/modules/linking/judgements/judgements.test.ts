import { describe, expect, it } from "vitest";
import { contradictionOf } from "./contradiction.ts";
import { inForce, type Judgement, type JudgementType } from "./judgements.ts";

const made = (
  id: string,
  type: JudgementType,
  about: readonly string[],
  more: Partial<Judgement> = {},
): Judgement => ({
  id,
  type,
  verdict: type,
  label: "",
  reasons: [],
  against: [],
  note: "",
  by: "analyst",
  at: "2026-03-01T00:00:00.000Z",
  supersedes: undefined,
  about,
  ...more,
});

describe("decisions in force", () => {
  const first = made("1", "same", ["a", "b"]);
  const back = made("2", "same", ["a", "b"], {
    verdict: "withdrawn",
    supersedes: "1",
    at: "2026-03-05T00:00:00.000Z",
  });
  const again = made("3", "different", ["a", "b"], { at: "2026-03-09T00:00:00.000Z" });

  it("are those that nothing took back, as of today or of an earlier day", () => {
    expect(inForce([first, back, again])).toEqual([again]);
    expect(inForce([first, back, again], "2026-03-04T00:00:00.000Z")).toEqual([first]);
    expect(inForce([first, back, again], "2026-03-06T00:00:00.000Z")).toEqual([]);
  });
});

describe("contradictions", () => {
  const held = [
    made("1", "same", ["a", "b"]),
    made("2", "same", ["c", "d"]),
    made("3", "different", ["a", "d"]),
    made("4", "same", ["x", "y"]),
  ];

  it("are named by the chain that a new same would close", () => {
    expect(contradictionOf("same", ["b", "c"], held)).toMatchObject({
      chain: ["a", "b", "c", "d"],
      different: { id: "3" },
    });
    expect(contradictionOf("same", ["c", "b"], held)).toMatchObject({
      chain: ["a", "b", "c", "d"],
    });
  });

  it("are named by the chain that a new different would break", () => {
    const longer = [...held, made("5", "same", ["b", "e"])];
    expect(contradictionOf("different", ["a", "e"], longer)).toMatchObject({
      chain: ["a", "b", "e"],
      different: undefined,
    });
  });

  it("are none between those that nothing ties, nor on the same pair, whose decision is replaced", () => {
    expect(contradictionOf("same", ["b", "x"], held)).toBeUndefined();
    expect(contradictionOf("different", ["b", "x"], held)).toBeUndefined();
    expect(contradictionOf("same", ["a", "d"], held)).toBeUndefined();
  });
});
