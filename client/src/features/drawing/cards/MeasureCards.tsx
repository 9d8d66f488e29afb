import { say } from "../../../wording/index.ts";
import type { KeyboardEvent } from "react";
import { AppearanceCard } from "../appearance/AppearanceCard.tsx";
import { ConnectorsCard } from "./ConnectorsCard.tsx";
import { FilterCard } from "./FilterCard.tsx";
import { GroupsCard } from "./CloseGroupsCard.tsx";
import { isWhatIf, leaveOne, toggleWhatIf, useMeasuring } from "./measuring.ts";
import { MostToolsCard } from "./MostToolsCard.tsx";
import type { Measures } from "./useMeasures.ts";
import { useMostTools } from "./useMostTools.ts";
import { WhatIfCard } from "./WhatIfCard.tsx";

/** Escape leaves what-if, or the latest way of looking, and the keys are the chart's again. */
function leaveByEscape(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "Escape") return;
  if (isWhatIf()) toggleWhatIf();
  else leaveOne();
  const chart = event.currentTarget.closest(".chart")?.querySelector(".chart-keys");
  if (chart instanceof HTMLElement) chart.focus({ preventScroll: true });
}

/** A card for each way of looking that is on; nothing where none is. */
export function MeasureCards({ measures }: { readonly measures: Measures }) {
  const { groups, appearance, connectors, filter } = useMeasuring((state) => state);
  const mostTools = useMostTools();
  const isLooked = groups || appearance || connectors || measures.isTrying || mostTools.isOn;
  if (!isLooked && !filter) return null;
  return (
    <div
      className="measure-cards"
      data-testid="measure-cards"
      tabIndex={0}
      role="region"
      aria-label={say("drawing.measureCards.howTheChartIs")}
      onKeyDown={leaveByEscape}
    >
      {filter && <FilterCard />}
      {appearance && <AppearanceCard measures={measures} />}
      {measures.isTrying && <WhatIfCard measures={measures} />}
      {mostTools.isOn && <MostToolsCard mostTools={mostTools} />}
      {connectors && <ConnectorsCard measures={measures} />}
      {groups && <GroupsCard measures={measures} />}
    </div>
  );
}
