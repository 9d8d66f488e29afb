import { GoBetweensCard } from "./GoBetweensCard.tsx";
import { GroupsCard } from "./GroupsCard.tsx";
import { useMeasuring } from "./measuring.ts";
import { MostToolsCard } from "./MostToolsCard.tsx";
import { SizeCard } from "./SizeCard.tsx";
import type { Measures } from "./useMeasures.ts";
import { useMostTools } from "./useMostTools.ts";
import { WhatIfCard } from "./WhatIfCard.tsx";

/** A card for each way of looking that is on; nothing where none is. */
export function MeasureCards({ measures }: { readonly measures: Measures }) {
  const { groups, sizeBy, goBetweens } = useMeasuring((state) => state);
  const mostTools = useMostTools();
  if (!groups && sizeBy === null && !goBetweens && !measures.isTrying && !mostTools.isOn) return null;
  return (
    <div className="measure-cards" data-testid="measure-cards" tabIndex={0} role="region" aria-label="How the chart is looked at">
      {measures.isTrying && <WhatIfCard measures={measures} />}
      {mostTools.isOn && <MostToolsCard mostTools={mostTools} />}
      {goBetweens && <GoBetweensCard measures={measures} />}
      {sizeBy !== null && <SizeCard measures={measures} />}
      {groups && <GroupsCard measures={measures} />}
    </div>
  );
}
