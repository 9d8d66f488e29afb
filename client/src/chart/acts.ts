import { addStep, goTo, type History, type Step } from "./history.ts";

/** What was done to a history: a step, or going to where so many of its steps are done. */
export type Act =
  | { readonly act: "do"; readonly step: Step }
  | { readonly act: "to"; readonly at: number };

/** What a copy of a history knows of it. */
export type Known = Pick<History, "steps" | "at">;

/** What has to be done to bring a copy of a history to where it is. */
export function actsBetween(known: Known, { steps, at }: Known): readonly Act[] {
  let same = 0;
  while (same < known.steps.length && known.steps[same] === steps[same]) same += 1;
  const acts: Act[] = [];
  let stands = known.at;
  const isCut = same < known.steps.length || same < steps.length;
  if (isCut && stands !== same) {
    acts.push({ act: "to", at: same });
    stands = same;
  }
  for (const step of steps.slice(same)) {
    acts.push({ act: "do", step });
    stands += 1;
  }
  if (stands !== at) acts.push({ act: "to", at });
  return acts;
}

/** Does what was done elsewhere. */
export function withActs(history: History, acts: readonly Act[]): History {
  return acts.reduce(
    (now, one) => (one.act === "do" ? addStep(now, one.step) : goTo(now, one.at)),
    history,
  );
}
