import { useEffect, useMemo } from "react";
import {
  ChartCommonDocument,
  ChartSharedDocument,
  LinksAmongDocument,
  useOperation,
} from "../../api/index.ts";
import {
  joinedByCommonAlone,
  touchesOf,
  type CommonIdentifier,
  type SharedLink,
} from "../../chart/index.ts";
import { useSettled } from "../entities/index.ts";
import { useShown } from "./hooks.ts";
import { measuring, useMeasuring } from "./measuring.ts";

/** As many as can be asked at once what they share. */
const MOST_ASKED = 1_000;
/** As many pairs as one answer gives. */
const MOST_PAIRS = 5_000;
/** More lines than these would hide the chart; all are counted. */
export const MOST_LEFT_OUT = 150;
/** Above so many, what Clew joins is drawn by its own tool, the strongest first. */
const MOST_JOINED = 80;

/** What Clew joins and what most tools would join on top, by what is common to many, with each reason. */
export function useMostTools() {
  const isOn = useMeasuring((state) => state.mostTools);
  const { entities } = useShown();
  const ids = useMemo(
    () =>
      entities
        .map(({ id }) => id)
        .toSorted()
        .slice(0, MOST_ASKED),
    [entities],
  );
  const settled = useSettled(ids, 300);
  const asks = isOn && settled.length > 1;
  const shared = useOperation(ChartSharedDocument, asks ? { ids: settled } : null);
  const common = useOperation(
    ChartCommonDocument,
    asks ? { scope: { ids: settled, shared: true } } : null,
  );
  const commons = useMemo(
    () =>
      common.data?.brokers.network.leftOut.map(
        ({ df, reason, entity: { id, label, kind } }): CommonIdentifier => ({
          id,
          label,
          kind,
          df,
          reason,
        }),
      ) ?? null,
    [common.data],
  );
  const among = useOperation(
    LinksAmongDocument,
    asks && commons && commons.length > 0
      ? { ids: [...new Set([...settled, ...commons.map(({ id }) => id)])] }
      : null,
  );
  const found = useMemo(() => {
    if (!shared.data || !commons || (commons.length > 0 && !among.data)) return null;
    const links = among.data?.linksAmong ?? [];
    const things = new Set(
      entities
        .filter(({ id, kind }) => kind !== "Location" && !commons.some((one) => one.id === id))
        .map(({ id }) => id),
    );
    const joined = shared.data.sharedAttributes.map(({ a, b, weight, evidence }): SharedLink => ({
      a,
      b,
      weight,
      reasons: evidence.map(({ identifier: { label, kind }, ...rest }) => ({
        label,
        kind,
        ...rest,
      })),
    }));
    const touching = touchesOf(commons, links, things);
    const byCommon = commons
      .map((one) => ({ ...one, things: [...(touching.get(one.id) ?? [])] }))
      .filter(({ things: touched }) => touched.length > 1);
    return {
      joined,
      isExact: joined.length < MOST_PAIRS,
      leftOut: joinedByCommonAlone({ commons, links, things }, joined, MOST_LEFT_OUT),
      byCommon,
    };
  }, [shared.data, commons, among.data, entities]);
  useEffect(() => {
    if (isOn)
      measuring.setState({
        joined: found && found.joined.length <= MOST_JOINED ? found.joined : [],
        leftOut: found?.leftOut.pairs ?? [],
      });
  }, [isOn, found]);
  return { isOn, found, problem: shared.problem ?? common.problem ?? among.problem };
}
export type MostTools = ReturnType<typeof useMostTools>;
