import { say } from "../../wording/index.ts";
import type { FigureFragment } from "../../api/index.ts";
import { askDecision } from "../deciding/index.ts";

/** Asks whether an identifier is to link although the data says no, or the other way round. */
export function overrule(identifier: FigureFragment, verdict: "links" | "common"): void {
  const links = verdict === "links";
  askDecision({
    title: links
      ? say("hubs.overrule.useLabelToLink", { label: identifier.label })
      : say("hubs.overrule.doNotUseLabelToLink", { label: identifier.label }),
    explain: links
      ? say("hubs.overrule.everythingThatSharesIt")
      : say("hubs.overrule.itStaysOnEvery"),
    submit: links ? say("hubs.overrule.useToLink") : say("hubs.overrule.doNotUseToLink"),
    done: links
      ? say("hubs.overrule.linksNow", { label: identifier.label })
      : say("hubs.overrule.linksNothingNow", { label: identifier.label }),
    type: "hub",
    verdict,
    ids: () => Promise.resolve([identifier.id]),
  });
}

/** Asks whether an identifier that seems to have changed hands has one holder throughout. */
export function oneHolder(identifier: FigureFragment): void {
  askDecision({
    title: say("hubs.overrule.hasOneHolder", { label: identifier.label }),
    explain: say("hubs.overrule.willLinkBothSides"),
    submit: say("hubs.overrule.itIsOneHolder"),
    done: say("hubs.overrule.linksThroughoutNow", { label: identifier.label }),
    type: "join",
    verdict: "joined",
    ids: () => Promise.resolve([identifier.id]),
  });
}
