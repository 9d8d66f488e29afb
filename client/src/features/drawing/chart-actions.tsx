import { keyLabel } from "../../address/index.ts";
import { session } from "../../chart/index.ts";
import type { MenuChoice } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import {
  toggleAppearance,
  toggleConnectors,
  toggleMostTools,
  toggleWhatIf,
} from "./cards/measuring.ts";
import { surfaceNow } from "./ground/surface.ts";
import { choicesFor } from "./menu-choices.tsx";

/** All that can be done with the open chart and with what is selected on it; what cannot be done now is left out. */
export function chartActions(): readonly MenuChoice[] {
  const nowhere = { entity: null, line: null, x: 0, y: 0 };
  const [selected] = session.getState().selected;
  const figures = selected === undefined ? [] : choicesFor({ ...nowhere, entity: selected }, []);
  const all = [...figures, ...choicesFor(nowhere, []), ...lookActions()];
  const named = new Map(
    all.flatMap((one) => one.choices ?? [one]).map((one) => [one.label, one] as const),
  );
  return [...named.values()].filter(({ isDisabled }) => isDisabled !== true);
}

const lookActions = (): readonly MenuChoice[] => [
  {
    id: "appearance",
    label: say("drawing.appearance.title"),
    keys: keyLabel("appearance"),
    onChoose: toggleAppearance,
  },
  {
    id: "connectors",
    label: say("word.term.broker"),
    keys: keyLabel("connectors"),
    onChoose: toggleConnectors,
  },
  {
    id: "what-if",
    label: say("drawing.measureTools.whatIfSomeWere"),
    keys: keyLabel("whatIf"),
    onChoose: toggleWhatIf,
  },
  {
    id: "most-tools",
    label: say("common.asMostToolsWould"),
    keys: keyLabel("mostTools"),
    onChoose: toggleMostTools,
  },
  {
    id: "zoom-in",
    label: say("drawing.toolBar.zoomIn"),
    keys: "+",
    onChoose: () => surfaceNow()?.zoomBy(1.3),
  },
  {
    id: "zoom-out",
    label: say("drawing.toolBar.zoomOut"),
    keys: "−",
    onChoose: () => surfaceNow()?.zoomBy(1 / 1.3),
  },
];
