import type { Content } from "../content.ts";
import type { Hit } from "../hits.ts";
import { inkOf } from "../look/ink.ts";
import type { View } from "../view.ts";
import { figureStamps } from "./figure-stamps.ts";
import { framesOf } from "./frames.ts";
import { layersOf, type Layers } from "./layers.ts";
import { drawBatch } from "./line-batches.ts";
import { paintFigures, paintWords, type Stamps } from "./paint-figures.ts";
import { paintPointedAt } from "./pointed-at.ts";
import { sheetIn, type Sheet } from "./canvas-sheet.ts";
import { wordStamps } from "./word-stamps.ts";

/** Draws the content as the view shows it, once a frame at most. */
export interface Painter {
  readonly resize: (width: number, height: number) => void;
  /** What the pointer is over; null for nothing. */
  readonly pointAt: (hit: Hit | null, label: string) => void;
  readonly stop: () => void;
}

export function painterIn(
  container: HTMLElement,
  { content, view, theme }: { content: Content; view: View; theme: "light" | "dark" },
): Painter {
  const sheet = sheetIn(container);
  const over = sheetIn(container);
  const ink = inkOf[theme];
  const stamps = { figures: figureStamps(ink), words: wordStamps(ink, sheet.ratio), ink };
  const layers = layersOf(content, view, stamps);
  const frames = framesOf((share) => {
    over.clear();
    paint(sheet, { content, view, stamps, layers, share });
  });
  const stops = [
    view.follow(frames.move),
    content.follow((moved) => (moved === null ? frames.request() : frames.move())),
    whenFontsCome(() => {
      stamps.words.clear();
      layers.forget();
      frames.request();
    }),
  ];
  return {
    resize: (width, height) => {
      sheet.resize(width, height);
      over.resize(width, height);
      frames.now();
    },
    pointAt: (hit, label) => {
      over.clear();
      if (hit) paintPointedAt(over, hit, { view, stamps, courses: content.courses(), label });
    },
    stop: () => {
      frames.stop();
      stops.forEach((stop) => stop());
      sheet.remove();
      over.remove();
    },
  };
}

interface Painted {
  readonly content: Content;
  readonly view: View;
  readonly stamps: Stamps;
  readonly layers: Layers;
  /** Of the lines; null where nothing moves and all are drawn. */
  readonly share: number | null;
}

function paint(sheet: Sheet, { content, view, stamps, layers, share }: Painted): void {
  if (view.width() === 0) return;
  const zoom = view.zoom();
  const [from, to] = [
    view.onChart({ x: 0, y: 0 }),
    view.onChart({ x: view.width(), y: view.height() }),
  ];
  sheet.clear();
  const { pen } = sheet;
  pen.save();
  pen.translate(view.pan().x, view.pan().y);
  pen.scale(zoom, zoom);
  const extent = { left: from.x, top: from.y, right: to.x, bottom: to.y };
  for (const batch of layers.lines()) drawBatch(pen, batch, { extent, zoom, share: share ?? 1 });
  pen.restore();
  paintFigures(sheet, content.inOrder(), { view, stamps, isMoving: share !== null });
  paintWords(sheet, layers.words(share !== null), { view, stamps });
}

/** Letters are measured and written anew once their font is there. */
function whenFontsCome(then: () => void): () => void {
  document.fonts.addEventListener("loadingdone", then);
  return () => document.fonts.removeEventListener("loadingdone", then);
}
