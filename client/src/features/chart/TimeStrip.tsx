import { X } from "lucide-react";
import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { binsOf, setRange, type Bin, type Span } from "../../chart/index.ts";
import { IconButton } from "../../design/index.ts";
import { month, shortDay } from "../../wording/index.ts";
import { useDrawn, useSession } from "./hooks.ts";

/** Sightings over time, with a range brushed by pointer or arrow keys. */
function useTimeStrip() {
  const drawn = useDrawn();
  const bins = useMemo(() => binsOf(drawn), [drawn]);
  const range = useSession((state) => state.range);
  const begun = useRef<number | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const binAt = (event: PointerEvent) => {
    const box = place.current?.getBoundingClientRect();
    return box
      ? Math.max(
          0,
          Math.min(
            bins.length - 1,
            Math.floor(((event.clientX - box.left) / box.width) * bins.length),
          ),
        )
      : 0;
  };
  const spanOf = (a: number, b: number): Span | null => {
    const [first, last] = [bins[Math.min(a, b)], bins[Math.max(a, b)]];
    return first && last ? { from: first.from, to: last.to } : null;
  };
  const begin = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    begun.current = binAt(event);
    setRange(spanOf(begun.current, begun.current));
  };
  const brush = (event: PointerEvent) => {
    if (begun.current !== null) setRange(spanOf(begun.current, binAt(event)));
  };
  const end = () => {
    begun.current = null;
  };
  const indices = range
    ? ([
        bins.findIndex(({ to }) => to > range.from),
        bins.findLastIndex(({ from }) => from < range.to),
      ] as const)
    : null;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (event.key === "Escape") return setRange(null);
    if (step === 0) return;
    event.preventDefault();
    const [a, b] = indices ?? [0, Math.max(0, Math.floor(bins.length / 4) - step)];
    const limit = (at: number) => Math.max(0, Math.min(bins.length - 1, at));
    setRange(
      event.shiftKey
        ? spanOf(a, Math.max(a, limit(b + step)))
        : spanOf(limit(a + step), limit(b + step)),
    );
  };
  return { bins, range, indices, place, begin, brush, end, onKeyDown };
}

/** A bar is never wider than a twentieth of the strip. */
const barOf = (width: number) => Math.min(width * 0.76, 5);

/** About seven words under the bars, at the beginning of months. */
function marksOf(bins: readonly Bin[]): readonly { readonly at: number; readonly text: string }[] {
  const every = Math.max(1, Math.ceil(bins.length / 7));
  const isLong = (bins.at(-1)?.to ?? 0) - (bins[0]?.from ?? 0) > 70 * 86_400_000;
  return bins.flatMap((bin, at) =>
    at % every === 0 && at < bins.length - every / 2
      ? [{ at, text: isLong ? month(bin.from) : shortDay(bin.from) }]
      : [],
  );
}

export function TimeStrip() {
  const { bins, range, indices, place, begin, brush, end, onKeyDown } = useTimeStrip();
  const [hint] = useState("Drag across the bars to look at a stretch of time");
  const most = bins.reduce((max, { count }) => Math.max(max, count), 1);
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return null;
  const width = 100 / bins.length;
  return (
    <section className="time-strip floating" aria-label="Time" data-testid="time-strip">
      <div className="row">
        <h2 className="head">Time</h2>
        <span className="second small grow cut">
          {range
            ? `${shortDay(range.from)} ${new Date(range.from).getUTCFullYear()} – ${shortDay(range.to - 1)} ${new Date(range.to - 1).getUTCFullYear()} · what is outside is dimmed`
            : `${month(first.from)} – ${month(last.to)} · ${hint}`}
        </span>
        {range && (
          <IconButton
            size="small"
            side="top"
            label="Show all times"
            testId="time-clear"
            onPress={() => setRange(null)}
          >
            <X size={14} />
          </IconButton>
        )}
      </div>
      <div
        ref={place}
        className="time-bars"
        role="slider"
        tabIndex={0}
        aria-label="Range of time: arrow keys move it, Shift and arrows widen it, Escape shows all"
        aria-valuemin={0}
        aria-valuemax={bins.length - 1}
        aria-valuenow={indices?.[0] ?? 0}
        aria-valuetext={range ? `${shortDay(range.from)} to ${shortDay(range.to)}` : "all times"}
        onKeyDown={onKeyDown}
        onPointerDown={begin}
        onPointerMove={brush}
        onPointerUp={end}
        data-testid="time-bars"
      >
        <svg
          width="100%"
          height="40"
          preserveAspectRatio="none"
          viewBox="0 0 100 40"
          aria-hidden="true"
        >
          {bins.map(({ from, count }, at) => (
            <rect
              key={from}
              x={at * width + (width - barOf(width)) / 2}
              width={barOf(width)}
              y={40 - Math.max(count > 0 ? 2 : 0.7, (count / most) * 38)}
              height={Math.max(count > 0 ? 2 : 0.7, (count / most) * 38)}
              data-within={!indices || (at >= indices[0] && at <= indices[1]) || undefined}
            />
          ))}
        </svg>
        {indices && (
          <i
            className="time-brush"
            style={{
              left: `${indices[0] * width}%`,
              width: `${(indices[1] - indices[0] + 1) * width}%`,
            }}
          />
        )}
      </div>
      <div className="time-words third small" aria-hidden="true">
        {marksOf(bins).map(({ at, text }) => (
          <span key={at} style={{ left: `${at * width}%` }}>
            {text}
          </span>
        ))}
      </div>
    </section>
  );
}
