import { describe, expect, it } from "vitest";
import { estimated } from "./estimate.ts";
import { missing, type Field } from "../comparing/fields.ts";
import type { Comparer } from "./pair-levels.ts";
import { randomOf } from "../../../../shared/random.ts";

const size = 2_000;
const count = (283 * 282) / 2;
const known = {
  m: [
    [0.9, 0.06, 0.04],
    [0.8, 0.1, 0.1],
    [0.7, 0.2, 0.1],
    [0.95, 0.03, 0.02],
  ],
  u: [0.01, 0.02, 0.05, 0.005],
};

/** A field of so many values that two things share one by chance with a given probability. */
function field(name: string, chance: number): Field {
  const distinct = Math.round(1 / chance);
  const counts = new Uint32Array(distinct).fill(size / distinct);
  return {
    name,
    type: "text",
    texts: Array.from(counts, (_, value) => String(value)),
    counts,
    offsets: new Uint32Array(),
    values: new Uint32Array(),
    stated: size,
    levels: ["same", "near", "different"],
    compare: () => 2,
  };
}

describe("estimating a model without labels", () => {
  it("finds the shares that pairs were drawn from", () => {
    const random = randomOf(11);
    const draw = (shares: readonly number[]) => {
      const at = random();
      const [first = 0, second = 0] = shares;
      return Number(at >= first) + Number(at >= first + second);
    };
    const same = Array.from({ length: count }, (_, pair) => pair < 600);
    const levels = Uint8Array.from({ length: count * 4 }, (_, at) =>
      draw(
        same[Math.floor(at / 4)] === true
          ? (known.m[at % 4] ?? [])
          : [known.u[at % 4] ?? 0, 0.02, 1],
      ),
    );
    const fields = known.u.map((chance, at) => field(String(at), chance));
    const comparers: readonly Comparer[] = fields.map(() => ({
      level: () => missing,
      shared: () => 0,
    }));
    const drawn = fields.map(() => Float64Array.of(100, 200, 9_700));
    const { model } = estimated({
      fields,
      comparers,
      drawn,
      size: 283,
      pairs: { width: 4, a: new Uint32Array(count), b: new Uint32Array(count), levels },
    });
    expect(Math.abs(model.matches - 600)).toBeLessThan(30);
    for (const [at, { m }] of model.fields.entries())
      for (const [level, share] of m.entries())
        expect(Math.abs(share - (known.m[at]?.[level] ?? 0))).toBeLessThan(0.04);
  });
});
