import { say } from "../../wording/index.ts";
import { defineCommand } from "../command.ts";
import type { SharedLink, PointedOut } from "../drawn.ts";

/** Draws what things share as dashed lines, or takes these away. */
export const drawShared = defineCommand<{ shared: readonly SharedLink[] }>({
  name: "draw-shared",
  label: ({ shared }) =>
    shared.length > 0
      ? say("chart.pointOut.showSharedLinks", { shared: shared.length })
      : say("common.hideSharedLinks"),
  step: "new",
  perform: (drawn, { shared }) =>
    shared.length === 0 && drawn.shared.length === 0 ? drawn : { ...drawn, shared },
});

/** Points a way or a reason out, or nothing. */
export const pointOut = defineCommand<{ pointedOut: PointedOut | null }>({
  name: "point-out",
  label: ({ pointedOut }) =>
    pointedOut
      ? say("chart.pointOut.pointOut", { label: pointedOut.label })
      : say("common.pointOutNothing"),
  step: "new",
  perform: (drawn, { pointedOut }) =>
    pointedOut === drawn.pointedOut ? drawn : { ...drawn, pointedOut },
});
