import type { DecisionHeadFragment, FigureFragment } from "../../api/index.ts";
import { clusterVerdicts } from "../../wording/index.ts";
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
    title: `Cut at ${identifier.label}`,
    explain:
      "From then on this identifier joins no cluster. It stays on every profile and chart, and in the source rows.",
    submit: "Cut here",
    done: `Cut: ${identifier.label} joins no cluster now.`,
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

/** Asks what a thing belongs together with. */
export function joinWith(entity: FigureFragment): void {
  askDecision({
    title: `${entity.label} belongs together with …`,
    explain: "The two are put into one cluster, whatever they share. Each stays what it is.",
    submit: "Put together",
    done: "Kept: the two stand in one cluster now.",
    type: "join",
    verdict: "joined",
    ids: () => Promise.resolve([entity.id]),
    other: "The other thing",
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
    title: name ? `Name cluster ${cluster.id} anew` : `Name cluster ${cluster.id}`,
    explain:
      "A name is your judgement, not a finding. It stands with your name, the day and what speaks against it, and goes along with most of its things.",
    submit: "Keep the name",
    done: `Cluster ${cluster.id} is named.`,
    type: "name",
    verdict: name?.verdict ?? "unclear",
    verdicts: clusterVerdicts,
    isNamed: true,
    ids: () => memberIds(asked, before),
    ...(name ? { before: name, replaces: name.id } : {}),
  });
}
