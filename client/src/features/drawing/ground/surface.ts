import type { Caption, Margins, Surface } from "../../../canvas/index.ts";

/** The drawing surface of the moment, while the chart is on screen. */
let current: Surface | null = null;
export const setSurface = (surface: Surface | null) => {
  current = surface;
};
export const surfaceNow = () => current;

/** The whole chart as SVG; null while no chart is on screen. */
export const chartPicture = (caption: Caption): string | null => current?.svg(caption) ?? null;

/** Between a panel and what is drawn beside it, in px. */
const BESIDE = 16;
/** Around the drawing where no panel is, in px. */
const MARGIN = 50;
/** As high as a sheet from below becomes once its details are read, of the window. */
const SHEET = 0.4;

/** What the floating panels cover of the chart, in px, as they stand. */
export function covered(): Margins {
  const chart = chartBox();
  const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const bar = boxOf(".tool-bar");
  const strip = boxOf(".time-strip");
  const side = boxOf(".side-panel");
  const isSheet = side !== undefined && innerWidth < SHEETS_BELOW;
  const ofStrip = strip && strip.height > 0 ? chart.bottom - strip.top + BESIDE : 0;
  return {
    top: (bar ? bar.bottom - chart.top : 0) + BESIDE,
    right: side && !isSheet ? chart.right - side.left + BESIDE : marginIn(chart),
    bottom: Math.max(marginIn(chart), ofStrip, isSheet ? coveredBySheet(side) : 0),
    left: coveredLeft(chart),
  };
}

const marginIn = ({ width }: DOMRect) => Math.min(MARGIN, width * 0.06);

/** Narrower windows have the side panel as a sheet from below. */
const SHEETS_BELOW = 1024;

function coveredBySheet({ height }: DOMRect): number {
  const isFolded = document.querySelector(".side-panel[data-folded=true]") !== null;
  return (isFolded ? height : innerHeight * SHEET) + BESIDE;
}

/** Where the chart stands on the page and how large it is, in px: the window less rail and bars. */
export function chartBox(): DOMRect {
  const chart = document.querySelector(".chart");
  return chart?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
}

/** Cards, else the open legend, where there is room for them beside the chart. */
function coveredLeft(chart: DOMRect): number {
  const panel =
    document.querySelector(".measure-card") ?? document.querySelector(".legend[data-open=true]");
  const box = panel?.getBoundingClientRect();
  if (!box || box.width === 0 || box.width > chart.width / 2) return marginIn(chart);
  return box.right - chart.left + BESIDE;
}

/** Shows all where some of it stands outside of what is seen. */
export function fitIfOutside(): void {
  const { top, right, bottom, left } = covered();
  const { width, height } = chartBox();
  const isOutside = ({ x, y }: { readonly x: number; readonly y: number }) =>
    x < left - 20 || y < top - 60 || x > width - right + 20 || y > height - bottom + 20;
  if ([...(current?.rendered().values() ?? [])].some(isOutside)) fitAll();
}

export const fitAll = () => current?.fit(covered());
