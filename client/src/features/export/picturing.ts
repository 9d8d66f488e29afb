import { pngOf } from "../../canvas/index.ts";
import { session } from "../../chart/index.ts";
import { notify } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { chartPicture } from "../drawing/index.ts";
import { captionOf } from "./chart-caption.ts";
import { fileName, save } from "./saving.ts";

type Kinds = ReadonlyMap<string, { readonly label: string }>;

/** The open chart as SVG with title, legend, sources and date; null while no chart is on screen. */
export async function drawnPicture(kinds: Kinds): Promise<string | null> {
  return chartPicture(await captionOf(kinds, new Date()));
}

/** Saves the open chart as a picture. */
export async function exportPicture(kinds: Kinds, form: "png" | "svg"): Promise<void> {
  const svg = await drawnPicture(kinds);
  if (svg === null) return notify(say("export.exporting.openTheChartTo"));
  const blob = form === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOf(svg);
  if (blob === null) return notify(say("export.exporting.pictureFailed"));
  save(blob, `${fileName(session.getState().name)}.${form}`);
}
