import { useEffect, useMemo, useRef } from "react";
import {
  ChartGoBetweensDocument,
  ChartGroupsDocument,
  ChartRemovalDocument,
  ChartScoresDocument,
  useOperation,
} from "../../api/index.ts";
import { groupsShown, remainsWithout, sizesBy } from "../../chart/index.ts";
import { useSettled } from "../entities/index.ts";
import { useShown } from "./hooks.ts";
import { useMeasuring } from "./measuring.ts";
import { fitIfOutside } from "./surface.ts";

/** As many as are measured at once. */
const MOST_MEASURED = 2_000;

/** Everything that is asked and computed of what is shown: each only while it is looked at. */
export function useMeasures() {
  const { drawn, entities } = useShown();
  const {
    groups: isGrouped,
    groupsBy,
    resolution,
    sizeBy,
    goBetweens: isRanked,
    whatIf,
  } = useMeasuring((state) => state);
  const ids = useMemo(() => entities.map(({ id }) => id).toSorted(), [entities]);
  const settled = useSettled(ids, 300);
  const finer = useSettled(resolution, 200);
  const isMeasured = settled.length > 1 && settled.length <= MOST_MEASURED;
  const isTrying = whatIf || drawn.whatIf !== null;
  const linked = (isOn: boolean) =>
    isOn && isMeasured ? { scope: { ids: settled, shared: false } } : null;
  const partition = useOperation(
    ChartGroupsDocument,
    isGrouped && isMeasured
      ? { scope: { ids: settled, shared: groupsBy === "shared" }, resolution: finer }
      : null,
  );
  const scores = useOperation(ChartScoresDocument, linked(sizeBy !== null));
  const goBetweens = useOperation(ChartGoBetweensDocument, linked(isRanked));
  const removal = useOperation(ChartRemovalDocument, linked(isTrying));
  const answered = useLast(partition.data, isGrouped);
  const scored = useLast(scores.data, sizeBy !== null);
  const groups = useMemo(() => {
    if (!answered) return null;
    const { partition: all, communities } = answered.communities;
    return groupsShown(
      {
        partition: all,
        steadiness: new Map(communities.edges.map(({ node }) => [node.id, node.steadiness])),
      },
      new Set(ids),
    );
  }, [answered, ids]);
  const sizes = useMemo(() => {
    if (!scored || sizeBy === null) return null;
    const known = new Map(scored.brokers.scores.map((one) => [one.id, one[sizeBy]]));
    return sizesBy(new Map(ids.map((id) => [id, known.get(id) ?? null])));
  }, [scored, sizeBy, ids]);
  const remains = useMemo(
    () => (drawn.whatIf ? remainsWithout(drawn, drawn.whatIf.takenOut) : null),
    [drawn],
  );
  useEffect(() => {
    if (!drawn.whatIf?.shifts.size) return;
    const timer = setTimeout(fitIfOutside, 520);
    return () => clearTimeout(timer);
  }, [drawn.whatIf?.shifts]);
  return {
    groups,
    answered: answered?.communities ?? null,
    sizes,
    remains,
    isTrying,
    partition,
    scores,
    scored: scored?.brokers ?? null,
    goBetweens,
    removal,
    shown: ids.length,
    isTooMany: ids.length > MOST_MEASURED,
  };
}
export type Measures = ReturnType<typeof useMeasures>;

/** The last answer stays while the next is on its way, so that outlines do not flicker; nothing while it is off. */
function useLast<T>(value: T | null, isOn: boolean): T | null {
  const last = useRef<T | null>(null);
  last.current = isOn ? (value ?? last.current) : null;
  return last.current;
}
