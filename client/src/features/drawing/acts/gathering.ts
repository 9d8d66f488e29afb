import {
  aroundEach,
  byKind,
  endsAround,
  foldEach,
  runCommand,
  session,
  shownEntities,
  type EntityId,
  type Gathered,
} from "../../../chart/index.ts";
import { pluralOf } from "../../../api/index.ts";
import { notify } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";

function labelOf({ by }: Gathered): string {
  if ("kind" in by) return pluralOf(by.kind);
  return session.getState().history.now.entities.get(by.entity)?.label ?? "";
}

/** Draws each of these as one figure, in one step; says so where there is nothing to gather. */
function drawAsFigures(gathered: readonly Gathered[], why: string): void {
  if (gathered.length === 0) return notify(say("drawing.gathering.nothing"));
  const folds = gathered.map((one) => ({ label: labelOf(one), entityIds: one.members }));
  runCommand(foldEach, { why, folds });
}

/** What hangs on these alone becomes a figure a kind. */
export function collapse(ids: readonly EntityId[]): void {
  const { now } = session.getState().history;
  drawAsFigures(
    ids.flatMap((id) => endsAround(now, id)),
    say("drawing.gathering.collapse"),
  );
}

/** All of a kind become one figure. */
export function gatherKinds(): void {
  const { now } = session.getState().history;
  const ids = shownEntities(now).map(({ id }) => id);
  drawAsFigures(byKind(now, ids), say("drawing.gathering.byKind"));
}

/** What is around each entity of a kind becomes one figure. */
export function gatherAround(kind: string): void {
  const { now } = session.getState().history;
  drawAsFigures(aroundEach(now, kind), say("drawing.gathering.around", { kind: pluralOf(kind) }));
}

/** Some entities become a figure a kind, as they were just drawn. */
export function gatherByKind(ids: readonly EntityId[]): void {
  const { now } = session.getState().history;
  const gathered = byKind(now, ids);
  if (gathered.length > 0) drawAsFigures(gathered, say("drawing.gathering.byKind"));
}
