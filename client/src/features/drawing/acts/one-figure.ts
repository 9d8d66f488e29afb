import { listed, say } from "../../../wording/index.ts";
import { foldEntities, foldsOf, runCommand, session, type EntityId } from "../../../chart/index.ts";
import { fitAll } from "../ground/surface.ts";

/** Figures that stand for any of these. */
export function foldsAround(ids: readonly EntityId[]) {
  return foldsOf(session.getState().history.now).filter(({ members }) =>
    members.some((id) => ids.includes(id)),
  );
}

/** Draws entities that are on the chart as one figure; undone like any step. */
export function showAsOne(
  entities: readonly { readonly id: EntityId; readonly label: string }[],
  label = entities.length === 2 ? listed(entities.map((one) => one.label)) : say("common.several"),
): void {
  runCommand(foldEntities, { label, entityIds: entities.map(({ id }) => id) });
  // Once React and the surface have drawn: what is left takes less room.
  requestAnimationFrame(() => requestAnimationFrame(() => fitAll()));
}
