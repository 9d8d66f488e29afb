import { useMemo, useRef, type KeyboardEvent, type PointerEvent, type RefObject } from "react";
import { binsOf, setRange, type Bin, type Span } from "../../chart/index.ts";
import { useDrawn, useSession } from "./useDrawing.ts";

/** First and last bar of a range. */
export type Indices = readonly [first: number, last: number];

/** Sightings over time, with a range brushed by pointer or arrow keys. */
export function useTimeStrip() {
  const drawn = useDrawn();
  const bins = useMemo(() => binsOf(drawn), [drawn]);
  const range = useSession((state) => state.range);
  const place = useRef<HTMLDivElement>(null);
  const indices = range ? indicesOf(bins, range) : null;
  const onKeyDown = (event: KeyboardEvent) => moveByKey(event, bins, indices);
  return { bins, range, indices, place, ...useBrush(bins, place), onKeyDown };
}

function useBrush(bins: readonly Bin[], place: RefObject<HTMLDivElement | null>) {
  const begun = useRef<number | null>(null);
  const binAt = (event: PointerEvent) => {
    const box = place.current?.getBoundingClientRect();
    return box
      ? limited(bins, Math.floor(((event.clientX - box.left) / box.width) * bins.length))
      : 0;
  };
  const begin = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    begun.current = binAt(event);
    setRange(spanOf(bins, begun.current, begun.current));
  };
  const brush = (event: PointerEvent) => {
    if (begun.current !== null) setRange(spanOf(bins, begun.current, binAt(event)));
  };
  const end = () => {
    begun.current = null;
  };
  return { begin, brush, end };
}

const limited = (bins: readonly Bin[], at: number) => Math.max(0, Math.min(bins.length - 1, at));

const indicesOf = (bins: readonly Bin[], range: Span): Indices => [
  bins.findIndex(({ to }) => to > range.from),
  bins.findLastIndex(({ from }) => from < range.to),
];

function spanOf(bins: readonly Bin[], a: number, b: number): Span | null {
  const first = bins[Math.min(a, b)];
  const last = bins[Math.max(a, b)];
  return first && last ? { from: first.from, to: last.to } : null;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Arrow keys move the range, with Shift they widen it; Escape shows all times. */
function moveByKey(event: KeyboardEvent, bins: readonly Bin[], indices: Indices | null): void {
  if (event.key === "Escape") return setRange(null);
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const [a, b] = indices ?? [0, Math.max(0, Math.floor(bins.length / 4) - step)];
  const moved = limited(bins, b + step);
  setRange(
    event.shiftKey
      ? spanOf(bins, a, Math.max(a, moved))
      : spanOf(bins, limited(bins, a + step), moved),
  );
}
