import { X } from "lucide-react";
import { setRange, type Bin, type Span } from "../../chart/index.ts";
import { IconButton } from "../../design/index.ts";
import { month, shortDay, say } from "../../wording/index.ts";
import { useTimeStrip, type Indices } from "./useTimeStrip.ts";

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
  const first = bins[0];
  const last = bins.at(-1);
  if (!first || !last) return null;
  const width = 100 / bins.length;
  return (
    <section
      className="time-strip floating"
      aria-label={say("drawing.timeStrip.time")}
      data-testid="time-strip"
    >
      <StripHead range={range} first={first} last={last} />
      <div
        ref={place}
        className="time-bars"
        role="slider"
        tabIndex={0}
        aria-label={say("drawing.timeStrip.rangeOfTimeArrow")}
        aria-valuemin={0}
        aria-valuemax={bins.length - 1}
        aria-valuenow={indices?.[0] ?? 0}
        aria-valuetext={
          range
            ? say("drawing.timeStrip.to", { from: shortDay(range.from), to: shortDay(range.to) })
            : say("common.allTimes")
        }
        onKeyDown={onKeyDown}
        onPointerDown={begin}
        onPointerMove={brush}
        onPointerUp={end}
        data-testid="time-bars"
      >
        <Bars bins={bins} indices={indices} />
        {indices && <Brush indices={indices} width={width} />}
      </div>
      <Marks bins={bins} />
    </section>
  );
}

function StripHead({
  range,
  first,
  last,
}: {
  readonly range: Span | null;
  readonly first: Bin;
  readonly last: Bin;
}) {
  return (
    <div className="row">
      <h2 className="head">{say("drawing.timeStrip.time")}</h2>
      <span className="second small grow cut">
        {range
          ? say("drawing.timeStrip.whatIsOutsideIs", {
              from: shortDay(range.from),
              part: new Date(range.from).getUTCFullYear(),
              rest: shortDay(range.to - 1),
              part2: new Date(range.to - 1).getUTCFullYear(),
            })
          : say("drawing.timeStrip.dragAcrossTheBars", {
              from: month(first.from),
              to: month(last.to),
            })}
      </span>
      {range && (
        <IconButton
          size="small"
          side="top"
          label={say("drawing.timeStrip.showAllTimes")}
          testId="time-clear"
          onPress={() => setRange(null)}
        >
          <X size={14} />
        </IconButton>
      )}
    </div>
  );
}

function Bars({
  bins,
  indices,
}: {
  readonly bins: readonly Bin[];
  readonly indices: Indices | null;
}) {
  const width = 100 / bins.length;
  const most = bins.reduce((max, { count }) => Math.max(max, count), 1);
  return (
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
  );
}

function Brush({ indices, width }: { readonly indices: Indices; readonly width: number }) {
  return (
    <i
      className="time-brush"
      style={{
        left: `${indices[0] * width}%`,
        width: `${(indices[1] - indices[0] + 1) * width}%`,
      }}
    />
  );
}

function Marks({ bins }: { readonly bins: readonly Bin[] }) {
  const width = 100 / bins.length;
  return (
    <div className="time-words third small" aria-hidden="true">
      {marksOf(bins).map(({ at, text }) => (
        <span key={at} style={{ left: `${at * width}%` }}>
          {text}
        </span>
      ))}
    </div>
  );
}
