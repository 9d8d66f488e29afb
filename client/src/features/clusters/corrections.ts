import type { DecisionHeadFragment, FigureFragment } from "../../api/index.ts";
import { clusterVerdicts, say } from "../../wording/index.ts";
import { askDecision } from "../deciding/index.ts";
import { choose, type Asked } from "./cluster-choices.ts";
import { memberIds } from "./members.ts";
import type { Placed } from "./useClusters.ts";

/** Asks whether an identifier is to join no cluster any more; marks the halves of the cluster that it held together. */
export function cutHere(
  identifier: FigureFragment,
  of: { readonly asked: Asked; readonly placed: Placed } | null,
): void {
  let things: readonly string[] | null = null;
  askDecision({
    title: say("clusters.corrections.cutAt", { label: identifier.label }),
    explain: say("clusters.corrections.fromNowOn"),
    submit: say("clusters.corrections.cutHere"),
    done: say("clusters.corrections.cutNoLongerLinks", { label: identifier.label }),
    type: "cut",
    ids: async () => {
      things = of && (await memberIds(of.asked, of.placed.before));
      return [identifier.id];
    },
    onDone: (judgement) =>
      choose({
        open: null,
        cut:
          of && things
            ? { judgement, identifier, number: of.placed.cluster.id, things: new Set(things) }
            : null,
      }),
  });
}

/** Asks whether two that were together again and again belong together. */
export function joinBoth(one: FigureFragment, other: FigureFragment): void {
  askDecision({
    title: say("clusters.corrections.bothBelongTogether", {
      label: one.label,
      label2: other.label,
    }),
    explain: say("clusters.corrections.theTwoArePut"),
    submit: say("clusters.corrections.putTogether"),
    done: say("clusters.corrections.keptInOneNetwork"),
    type: "join",
    verdict: "joined",
    ids: () => Promise.resolve([one.id, other.id]),
    onDone: () => choose({ open: null, cut: null }),
  });
}

/** Asks what a thing belongs together with. */
export function joinWith(entity: FigureFragment): void {
  askDecision({
    title: say("clusters.belongsTogetherWith", { label: entity.label }),
    explain: say("clusters.corrections.theTwoArePut"),
    submit: say("clusters.corrections.putTogether"),
    done: say("clusters.corrections.keptInOneNetwork"),
    type: "join",
    verdict: "joined",
    ids: () => Promise.resolve([entity.id]),
    other: say("clusters.corrections.theOtherItem"),
    onDone: () => choose({ open: null, cut: null }),
  });
}

/** Asks what a cluster is, in whoever's judgement. */
export function nameIt(
  asked: Asked,
  { cluster, before }: Placed,
  name: DecisionHeadFragment | null,
): void {
  askDecision({
    title: name
      ? say("clusters.corrections.nameClusterAnew", { id: cluster.id })
      : say("clusters.corrections.nameCluster", { id: cluster.id }),
    explain: say("clusters.corrections.aNameIsYour"),
    submit: say("clusters.corrections.keepTheName"),
    done: say("clusters.corrections.clusterIsNamed", { id: cluster.id }),
    type: "name",
    verdict: name?.verdict ?? "unclear",
    verdicts: clusterVerdicts,
    isNamed: true,
    ids: () => memberIds(asked, before),
    ...(name ? { before: name, replaces: name.id } : {}),
  });
}
