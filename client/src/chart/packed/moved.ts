import type { PackedAct } from "./packed-step.ts";

/** How many steps stand done once all of this was done. */
export function stepsDone(acts: readonly PackedAct[]): number {
  let done = 0;
  let known = 0;
  for (const act of acts) {
    done = act.act === "do" ? done + 1 : Math.min(Math.max(act.at, 0), known);
    if (act.act === "do") known = done;
  }
  return done;
}

/** What was done behind `seen`, as it has to be done behind `held`, where others did more. */
export function moved(
  acts: readonly PackedAct[],
  seen: readonly PackedAct[],
  held: readonly PackedAct[],
): readonly PackedAct[] {
  const shift = stepsDone(held) - stepsDone(seen);
  return acts.map((act) => (act.act === "do" ? act : { act: "to", at: act.at + shift }));
}
