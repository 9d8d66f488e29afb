import type { Caption, Margins, Surface } from "../../../canvas/index.ts";

/** The drawing surface of the moment, while the chart is on screen. */
let current: Surface | null = null;
export const setSurface = (surface: Surface | null) => {
  current = surface;
};
export const surfaceNow = () => current;

/** The whole chart as SVG; null while no chart is on screen. */
export const chartPicture = (caption: Caption): string | null => current?.svg(caption) ?? null;

/** What the floating panels cover of the chart, in px. */
export function covered(): Margins {
  const hasSide = document.querySelector(".side-panel") !== null;
  const isWide = innerWidth >= 1024;
  const bottom = document.querySelector(".time-strip") ? 150 : 60;
  return {
    top: 96,
    right: hasSide && isWide ? 440 : 50,
    bottom: hasSide && !isWide ? innerHeight * 0.5 : bottom,
    left: coveredLeft(),
  };
}

/** Where the chart stands on the page and how large it is, in px: the window less rail and bars. */
export function chartBox(): DOMRect {
  const chart = document.querySelector(".chart");
  return chart?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
}

/** Cards, else the legend, where there is room for them beside the chart. */
function coveredLeft(): number {
  if (document.querySelector(".measure-card") && innerWidth >= 800) return 360;
  return innerWidth >= 1300 ? 270 : 50;
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
