import type { Core } from "cytoscape";
import type { ShownHull } from "./hulls.ts";
import { inkOf } from "./ink.ts";

const SCALE = 2;
const MOST_PX = 8000;
/** Room around the figures for outlines and their names, in chart units. */
const ROOM = 70;

/**
 * The whole chart as a PNG, twice as large as on screen at zoom 1 as far as that fits, outlines of
 * groups behind it.
 */
export async function pictureOf(
  cy: Core,
  hulls: readonly ShownHull[],
  theme: "light" | "dark",
): Promise<Blob> {
  const ground = inkOf[theme].canvas;
  const full = {
    output: "blob-promise",
    full: true,
    maxWidth: MOST_PX,
    maxHeight: MOST_PX,
  } as const;
  if (hulls.length === 0) return cy.png({ ...full, scale: SCALE, bg: ground });
  const box = cy.elements().boundingBox();
  const scale = Math.min(SCALE, MOST_PX / (box.w + 2 * ROOM), MOST_PX / (box.h + 2 * ROOM));
  const figures = await createImageBitmap(await cy.png({ ...full, scale }));
  const sheet = new OffscreenCanvas(
    figures.width + 2 * ROOM * scale,
    figures.height + 2 * ROOM * scale,
  );
  const pen = sheet.getContext("2d");
  if (!pen) return cy.png({ ...full, scale: SCALE, bg: ground });
  pen.fillStyle = ground;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.setTransform(scale, 0, 0, scale, (ROOM - box.x1) * scale, (ROOM - box.y1) * scale);
  for (const hull of hulls) drawHull(pen, hull);
  pen.resetTransform();
  pen.drawImage(figures, ROOM * scale, ROOM * scale);
  return sheet.convertToBlob({ type: "image/png" });
}

function drawHull(
  pen: OffscreenCanvasRenderingContext2D,
  { path, ink, name, at }: ShownHull,
): void {
  const outline = new Path2D(path);
  pen.fillStyle = ink;
  pen.strokeStyle = ink;
  pen.globalAlpha = 0.08;
  pen.fill(outline);
  pen.globalAlpha = 0.8;
  pen.setLineDash([6, 4]);
  pen.stroke(outline);
  pen.globalAlpha = 1;
  pen.font = "650 13px 'Inter Variable', sans-serif";
  pen.textAlign = "center";
  pen.fillText(name, at.x, at.y);
}
