import { realAt } from "../../../../shared/numbers.ts";
import { missing, type Field } from "../comparing/fields.ts";
import type { PairComparer } from "./pairs.ts";

/**
 * How often chance brings each level about, by field: among pairs drawn from all things, those left
 * out of which one states nothing. The draws are a fixed sequence, so that the same things always
 * give the same answer.
 * Source: Marsaglia 2003, J. Stat. Software 8(14), xorshift.
 */
export function chanceLevels(
  fields: readonly Field[],
  comparer: PairComparer,
  size: number,
  draws: number,
): readonly Float64Array[] {
  const counts = fields.map(({ levels }) => new Float64Array(levels.length));
  const levels = new Uint8Array(fields.length);
  let state = 88_172_645;
  const draw = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % size;
  };
  for (let pair = 0; size > 1 && pair < draws; pair += 1) {
    const a = draw();
    const b = draw();
    if (a === b) continue;
    comparer.into(levels, 0, a, b);
    for (const [field, own] of counts.entries()) {
      const level = levels[field] ?? missing;
      if (level !== missing) own[level] = realAt(own, level) + 1;
    }
  }
  return counts;
}
