import { describe, expect, it } from "vitest";
import { moved, stepsDone } from "./moved.ts";
import type { PackedAct } from "./packed-step.ts";

const step = (name: string): PackedAct => ({ act: "do", step: { name, label: name } });
const to = (at: number): PackedAct => ({ act: "to", at });

describe("steps that come behind those of others", () => {
  it("counts what stands done: a step behind one taken back forgets it", () => {
    expect(stepsDone([step("a"), step("b"), step("c"), to(1)])).toBe(1);
    expect(stepsDone([step("a"), step("b"), to(0), step("c"), to(9)])).toBe(1);
  });

  it("takes back one's own step, not one of theirs", () => {
    const seen = [step("a"), step("b")];
    const held = [...seen, step("theirs"), step("theirs too")];
    expect(moved([step("mine"), to(2)], seen, held)).toEqual([step("mine"), to(4)]);
  });

  it("stays where it is when they took back as many as they did", () => {
    const seen = [step("a")];
    expect(moved([step("mine"), to(1)], seen, [...seen, step("b"), to(1)])).toEqual([
      step("mine"),
      to(1),
    ]);
  });
});
