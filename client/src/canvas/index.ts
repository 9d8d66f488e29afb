import { later } from "../design/index.ts";
import { say } from "../wording/index.ts";

/** The drawing surface, with all that it draws with: fetched when a chart is first shown. */
export const ChartCanvas = later(
  say("drawing.surface"),
  async () => (await import("./ChartCanvas.tsx")).ChartCanvas,
);
/** Fetches it while a chart is read. Where that fails it says so when it is shown. */
export function fetchCanvas(): void {
  import("./ChartCanvas.tsx").catch(() => undefined);
}
export type { Surface } from "./draw.ts";
export type { Margins } from "./framing.ts";
export { possibleId, sharedId } from "./look/line-look.ts";
export { labelWidth } from "./look/labels.ts";
export { comparedInk, groupColour, groupInk, stepInk, stepWidth } from "./look/palette.ts";
export type { Caption } from "./picture/caption.ts";
export { pngOf } from "./picture/raster.ts";
export { placeInWorker } from "./placement/in-worker.ts";
export type {
  CanvasEvents,
  Look,
  Paint,
  RuleKey,
  Rules,
  Scene,
  SceneGroup,
  SketchedLine,
} from "./scene.ts";
