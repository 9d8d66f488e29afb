import { useChoices } from "./measure-choices.ts";

/** Says that groups here are numbered by the plain choices, where the tab of groups has others. */
export function AsUsual() {
  const { algorithm, resolution, seed } = useChoices();
  if (algorithm === "LEIDEN" && resolution === 1 && seed === 1) return null;
  return (
    <p className="second small" data-testid="as-usual">
      Groups are named here as Leiden finds them with fineness 1.0 and seed 1. Those on the tab of
      groups are found by other choices and have other numbers.
    </p>
  );
}
