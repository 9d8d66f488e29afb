import type { FigureFragment } from "../../api/index.ts";
import { askDecision } from "../deciding/index.ts";

/** Asks whether an identifier is to link although the data says no, or the other way round. */
export function overrule(identifier: FigureFragment, verdict: "links" | "common"): void {
  const links = verdict === "links";
  askDecision({
    title: links ? `Use ${identifier.label} to link` : `Do not use ${identifier.label} to link`,
    explain: links
      ? "Everything that shares it hangs together from then on. Clusters may grow much; look at what speaks against it first."
      : "It stays on every profile and chart, and links nothing from then on.",
    submit: links ? "Use to link" : "Do not use to link",
    done: links ? `${identifier.label} links now.` : `${identifier.label} links nothing now.`,
    type: "hub",
    verdict,
    ids: () => Promise.resolve([identifier.id]),
  });
}

/** Asks whether an identifier that seems to have changed hands has one holder throughout. */
export function oneHolder(identifier: FigureFragment): void {
  askDecision({
    title: `${identifier.label} has one holder`,
    explain:
      "What stands on the two sides of the break is linked by it from then on, as if it had never changed hands.",
    submit: "It is one holder",
    done: `${identifier.label} links throughout now.`,
    type: "join",
    verdict: "joined",
    ids: () => Promise.resolve([identifier.id]),
  });
}
