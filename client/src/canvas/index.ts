export { ChartCanvas } from "./ChartCanvas.tsx";
export type { Margins, Surface } from "./draw.ts";
export { possibleId, sharedId } from "./elements.ts";
export { labelWidth } from "./labels.ts";
export { groupColour } from "./palette.ts";
export { placeInWorker } from "./placement/in-worker.ts";
export type { CanvasEvents, Look, Scene, SceneGroup } from "./scene.ts";
