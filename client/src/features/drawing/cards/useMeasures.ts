import { useEffect, useMemo, useState } from "react";
import {
  ChartConnectorsDocument,
  ChartGroupsDocument,
  ChartRemovalDocument,
  useOperation,
} from "../../../api/index.ts";
import { groupsShown, remainsWithout, type EntityId } from "../../../chart/index.ts";
import { useAppearance } from "../appearance/useAppearance.ts";
import { useSettled } from "../../entities/index.ts";
import { useShown } from "../useDrawing.ts";
import { useMeasuring } from "./measuring.ts";
import { fitIfOutside } from "../ground/surface.ts";

/** As many as are measured at once. */
const MOST_MEASURED = 2_000;

/** Everything that is asked and computed of what is shown: each only while it is looked at. */
export function useMeasures() {
  const { drawn, entities } = useShown();
  const ids = useMemo(() => entities.map(({ id }) => id).toSorted(), [entities]);
  const settled = useSettled(ids, 300);
  const isMeasured = settled.length > 1 && settled.length <= MOST_MEASURED;
  const measured = isMeasured ? settled : null;
  const remains = useMemo(
    () => (drawn.whatIf ? remainsWithout(drawn, drawn.whatIf.takenOut) : null),
    [drawn],
  );
  useRoomForPieces();
  return {
    ...useGroupsOf(ids, measured),
    appearance: useAppearance(measured),
    ...useConnectorsOf(measured),
    remains,
    shown: ids.length,
    isTooMany: ids.length > MOST_MEASURED,
  };
}
export type Measures = ReturnType<typeof useMeasures>;

type Ids = readonly EntityId[];

/** Scope of what is measured by the links that are drawn; null where nothing is asked. */
const linkedScope = (measured: Ids | null, isOn: boolean) =>
  isOn && measured ? { scope: { ids: measured, shared: false } } : null;

function useGroupsOf(ids: Ids, measured: Ids | null) {
  const { groups: isGrouped, groupsBy, resolution } = useMeasuring((state) => state);
  const finer = useSettled(resolution, 200);
  const partition = useOperation(
    ChartGroupsDocument,
    isGrouped && measured
      ? { scope: { ids: measured, shared: groupsBy === "shared" }, resolution: finer }
      : null,
  );
  const answered = useLast(partition.data, isGrouped);
  const groups = useMemo(() => {
    if (!answered) return null;
    const { partition: all, communities } = answered.communities;
    const steadiness = new Map(communities.edges.map(({ node }) => [node.id, node.steadiness]));
    return groupsShown({ partition: all, steadiness }, new Set(ids));
  }, [answered, ids]);
  return { groups, answered: answered?.communities ?? null, partition };
}

/** Who is between the others, and what taking some out would do. */
function useConnectorsOf(measured: Ids | null) {
  const { connectors: isRanked, withKnown, whatIf } = useMeasuring((state) => state);
  const isOut = useShown().drawn.whatIf !== null;
  const isTrying = whatIf || isOut;
  const linked = linkedScope(measured, isRanked);
  const connectors = useOperation(ChartConnectorsDocument, linked && { ...linked, withKnown });
  const removal = useOperation(ChartRemovalDocument, linkedScope(measured, isTrying));
  return { connectors, removal, isTrying };
}

/** Shows all once pieces have moved apart, where some stand outside of what is seen. */
function useRoomForPieces(): void {
  const shifts = useShown().drawn.whatIf?.shifts;
  useEffect(() => {
    if (!shifts?.size) return;
    const timer = setTimeout(fitIfOutside, 520);
    return () => clearTimeout(timer);
  }, [shifts]);
}

/** The last answer stays while the next is on its way, so that outlines do not flicker; nothing while it is off. */
function useLast<T>(value: T | null, isOn: boolean): T | null {
  const [last, setLast] = useState<T | null>(null);
  const now = isOn ? (value ?? last) : null;
  if (now !== last) setLast(now);
  return now;
}
