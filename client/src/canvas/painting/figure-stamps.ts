import { iconSide, noteCorners, type FigureLook } from "../look/figure-look.ts";
import type { Ink } from "../look/ink.ts";
import { iconPath } from "./icon-path.ts";
import { stampOf, stampsKept, type Stamp } from "./canvas-sheet.ts";

/** Room around a figure for its outline, in chart units. */
const ROOM = 8;
/** Of all bitmaps, 32 MB; what does not fit is drawn anew. */
const MOST_PIXELS = 8_000_000;
/** A smaller icon than this, in px, says nothing. */
const LEAST_ICON = 6;

/** Figures as bitmaps: those that look alike share one. */
export interface FigureStamps {
  /** At a scale, in device pixels a chart unit. Its sides are in chart units. */
  readonly of: (look: FigureLook, scale: number) => Stamp;
  readonly clear: () => void;
}

export function figureStamps(ink: Ink): FigureStamps {
  const kept = stampsKept(MOST_PIXELS);
  const icons = new Map<string, number>();
  const iconNumber = (icon: string) => {
    const known = icons.get(icon) ?? icons.size;
    icons.set(icon, known);
    return known;
  };
  return {
    clear: kept.clear,
    of: (look, scale) => {
      const { marks } = look;
      const state =
        Number(marks.chosen) +
        2 * Number(marks.pointedOut) +
        4 * Number(marks.common) +
        8 * Number(marks.pinned) +
        16 * Number(marks.fold) +
        32 * Number(marks.out) +
        64 * Number(marks.sketch);
      const { shape, width, colour, edge, ground, icon, iconInk } = look;
      const inks = `${colour} ${edge} ${ground} ${iconInk}`;
      const key = `${scale} ${shape} ${width} ${inks} ${iconNumber(icon)} ${state}`;
      return kept.of(key, () => {
        const sides = { width: look.width + 2 * ROOM, height: look.height + 2 * ROOM };
        return stampOf(sides, scale, (pen) => {
          pen.translate(sides.width / 2, sides.height / 2);
          drawFigure(pen, look, ink);
          if (iconSide(look) * scale >= LEAST_ICON) drawIcon(pen, look, ink);
        });
      });
    },
  };
}

function drawFigure(pen: CanvasRenderingContext2D, look: FigureLook, ink: Ink): void {
  const { marks } = look;
  if (!marks.out) {
    pen.fillStyle = marks.chosen ? look.colour : look.ground;
    pen.fill(shapeOf(look, 0));
  }
  pen.strokeStyle = marks.out ? ink.second : look.edge;
  if (marks.pinned || marks.fold) {
    strokeAround(pen, look, { wide: 1.4, away: 1.4 });
    strokeAround(pen, look, { wide: 1.4, away: -1.4 });
  } else {
    pen.setLineDash(dashOf(look));
    strokeAround(pen, look, { wide: 2, away: 0 });
    pen.setLineDash([]);
  }
  if (!marks.chosen && !marks.pointedOut) return;
  pen.strokeStyle = marks.chosen ? ink.focus : ink.accent;
  strokeAround(pen, look, { wide: marks.chosen ? 2.5 : 2, away: 5 });
}

function dashOf({ marks }: FigureLook): number[] {
  if (marks.out) return [3, 4];
  if (marks.sketch) return [5, 2, 1.5, 2];
  return marks.common ? [4, 3] : [];
}

function strokeAround(
  pen: CanvasRenderingContext2D,
  look: FigureLook,
  { wide, away }: { readonly wide: number; readonly away: number },
): void {
  pen.lineWidth = wide;
  pen.stroke(shapeOf(look, away));
}

/** Its outline around the middle, so far away from its edge. */
function shapeOf({ shape, width, height }: FigureLook, away: number): Path2D {
  const path = new Path2D();
  const [wide, high] = [width / 2 + away, height / 2 + away];
  if (shape === "identifier") path.ellipse(0, 0, wide, high, 0, 0, 2 * Math.PI);
  else if (shape === "thing")
    path.roundRect(
      -wide,
      -high,
      2 * wide,
      2 * high,
      Math.max(2, Math.min(width, height) / 4 + away),
    );
  else if (shape === "note") {
    const [first, ...corners] = noteCorners({ wide, high });
    if (first) path.moveTo(first.x, first.y);
    for (const { x, y } of corners) path.lineTo(x, y);
    path.closePath();
  } else {
    path.moveTo(-wide, 0);
    path.lineTo(-wide / 2, -high);
    path.lineTo(wide / 2, -high);
    path.lineTo(wide, 0);
    path.lineTo(wide / 2, high);
    path.lineTo(-wide / 2, high);
    path.closePath();
  }
  return path;
}

function drawIcon(pen: CanvasRenderingContext2D, look: FigureLook, ink: Ink): void {
  const side = iconSide(look);
  pen.save();
  pen.globalAlpha = look.marks.out ? 0.35 : 1;
  pen.translate(-side / 2, -side / 2);
  pen.scale(side / 24, side / 24);
  pen.strokeStyle = look.marks.chosen ? ink.panel : look.iconInk;
  pen.lineWidth = 1.75;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  pen.stroke(iconPath(look.icon));
  pen.restore();
}
