import { useEffect, useMemo } from "react";
import {
  ChartCommonDocument,
  ChartSharedDocument,
  LinksAmongDocument,
  useOperation,
  type ChartCommonQuery,
  type ChartSharedQuery,
  type LinksAmongQuery,
} from "../../../api/index.ts";
import {
  joinedByCommonAlone,
  touchesOf,
  type CommonIdentifier,
  type DrawnEntity,
} from "../../../chart/index.ts";
import { useSettled } from "../../entities/index.ts";
import { sharedLinkOf } from "../acts/find-between.ts";
import { useShown } from "../useDrawing.ts";
import { measuring, useMeasuring } from "./measuring.ts";
import { textOf } from "../../../wording/index.ts";

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
  const { shared, commons, links, problem } = useAsked(isOn);
  const found = useMemo(
    () => (shared && commons && links ? foundOf(shared, { commons, links }, entities) : null),
    [shared, commons, links, entities],
  );
  useEffect(() => {
    if (isOn)
      measuring.setState({
        joined: found && found.joined.length <= MOST_JOINED ? found.joined : [],
        leftOut: found?.leftOut.pairs ?? [],
      });
  }, [isOn, found]);
  return { isOn, found, problem };
}
export type MostTools = ReturnType<typeof useMostTools>;

/** What is asked: what things share, what is common to many, and who touches it. Each null until it is there. */
function useAsked(isOn: boolean) {
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
  const commons = useMemo(() => (common.data ? commonsIn(common.data) : null), [common.data]);
  const hasCommons = commons !== null && commons.length > 0;
  const among = useOperation(
    LinksAmongDocument,
    asks && hasCommons ? { ids: [...new Set([...settled, ...commons.map(({ id }) => id)])] } : null,
  );
  return {
    shared: shared.data?.sharedAttributes ?? null,
    commons,
    links: hasCommons ? (among.data?.linksAmong.links ?? null) : noLinks,
    problem: shared.problem ?? common.problem ?? among.problem,
  };
}

type Links = LinksAmongQuery["linksAmong"]["links"];
const noLinks: Links = [];

const commonsIn = ({ brokers }: ChartCommonQuery): readonly CommonIdentifier[] =>
  brokers.network.leftOut.map(({ df, reason, entity: { id, label, kind } }) => ({
    id,
    label,
    kind,
    df,
    reason: textOf(reason),
  }));

function foundOf(
  shared: ChartSharedQuery["sharedAttributes"],
  { commons, links }: { readonly commons: readonly CommonIdentifier[]; readonly links: Links },
  entities: readonly DrawnEntity[],
) {
  const isCommon = new Set(commons.map(({ id }) => id));
  const things = new Set(
    entities.flatMap(({ id, kind }) => (kind === "Location" || isCommon.has(id) ? [] : [id])),
  );
  const joined = shared.map(sharedLinkOf);
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
}
