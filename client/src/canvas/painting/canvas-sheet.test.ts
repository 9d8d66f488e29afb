import { describe, expect, it } from "vitest";
import { stampsKept, type Stamp } from "./canvas-sheet.ts";

const stamp = (side: number): Stamp => ({
  bitmap: { width: side, height: side } as HTMLCanvasElement,
  width: side,
  height: side,
});

describe("stamps that are kept", () => {
  it("are made once, and those not used for longest go where pixels are many", () => {
    const kept = stampsKept(300);
    const made: string[] = [];
    const of = (key: string) => {
      kept.of(key, () => {
        made.push(key);
        return stamp(10);
      });
    };
    for (const key of ["a", "b", "c", "a", "d", "a", "b"]) of(key);
    // d made b go, since a was used meanwhile; b is made again
    expect(made).toEqual(["a", "b", "c", "d", "b"]);
  });

  it("are one at least, however large it is", () => {
    const kept = stampsKept(300);
    let made = 0;
    for (let turn = 0; turn < 3; turn += 1)
      kept.of("huge", () => {
        made += 1;
        return stamp(1_000);
      });
    expect(made).toBe(1);
  });
});
