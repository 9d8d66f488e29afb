import { ask, SharedDocument } from "../../../api/index.ts";
import {
  drawShared,
  pointOut,
  runCommand,
  session,
  shownEntities,
  type DrawnEntity,
  type EntityId,
  type SharedLink,
} from "../../../chart/index.ts";
import { notify } from "../../../design/index.ts";
import { say, textOf, type Answered } from "../../../wording/index.ts";

/** More dashed lines than these would hide the chart. */
const MOST_SHARED = 80;

/** Draws what the things on the chart share as dashed lines, or takes these away. */
export async function toggleShared(): Promise<void> {
  const { now } = session.getState().history;
  if (now.shared.length > 0) return runCommand(drawShared, { shared: [] });
  const shown = shownEntities(now);
  const ids = shown.map(({ id }) => id).slice(0, 1_000);
  const { data, problem } = await ask(SharedDocument, { ids, limit: 500 });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const all = newsFirst(data.sharedAttributes.map(sharedLinkOf), shown);
  const linked = all.slice(0, MOST_SHARED);
  if (linked.length === 0) return notify(say("drawing.findBetween.nothingOnTheChart"));
  runCommand(drawShared, { shared: linked });
  const pairs = say("common.count.pair", { count: all.length });
  notify(
    all.length > linked.length
      ? say("drawing.findBetween.ofThatShareSomething", { linked: linked.length, pairs })
      : say("drawing.findBetween.shareSomethingRare", { pairs }),
  );
}

/** A computed link as the chart draws it. */
export const sharedLinkOf = ({ a, b, weight, evidence }: SharedAnswer): SharedLink => ({
  a,
  b,
  weight,
  reasons: evidence.map(({ identifier: { label, kind }, reason, ...rest }) => ({
    label,
    kind,
    ...rest,
    reason: textOf(reason),
  })),
});
interface SharedAnswer extends Pick<SharedLink, "a" | "b" | "weight"> {
  readonly evidence: readonly (Omit<SharedLink["reasons"][number], "label" | "kind" | "reason"> & {
    readonly identifier: { readonly label: string; readonly kind: string };
    readonly reason: Answered;
  })[];
}

/** Links that link: first those joined by what is not on the chart, then the strongest. */
function newsFirst(
  shared: readonly SharedLink[],
  shown: readonly DrawnEntity[],
): readonly SharedLink[] {
  const drawnLabels = new Set(shown.map(({ kind, label }) => `${kind} ${label}`));
  const isNews = (one: SharedLink) =>
    one.reasons.some(
      ({ kind, label, weight }) => weight > 0 && !drawnLabels.has(`${kind} ${label}`),
    );
  return shared
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => Number(isNews(b)) - Number(isNews(a)) || b.weight - a.weight);
}

/** Points one entity out. */
export const pointOutOne = ({ id, label }: { readonly id: EntityId; readonly label: string }) =>
  runCommand(pointOut, { pointedOut: { label, entities: [id], links: [] } });

export const pointOutNothing = () => runCommand(pointOut, { pointedOut: null });
export const two = (
  entities: readonly DrawnEntity[],
): readonly [DrawnEntity, DrawnEntity] | null => {
  const [a, b] = entities;
  return a && b && entities.length === 2 ? [a, b] : null;
};
