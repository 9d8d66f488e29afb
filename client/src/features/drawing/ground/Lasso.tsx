import { useRef, useState, type PointerEvent } from "react";
import { select, type Place } from "../../../chart/index.ts";
import { isInside } from "./inside.ts";
import { surfaceNow } from "./surface.ts";

interface Props {
  readonly tool: "box" | "lasso";
  readonly onDone: () => void;
}

/** Draws a box or a line around figures and selects those whose middle is inside; with Shift, adds them. */
export function Lasso({ tool, onDone }: Props) {
  const { points, begin, go, end } = useLasso(tool, onDone);
  return (
    <svg
      className="lasso"
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={end}
      data-testid="lasso"
    >
      <polygon
        points={outline(tool, points)
          .map(({ x, y }) => `${x},${y}`)
          .join(" ")}
      />
    </svg>
  );
}

function useLasso(tool: Props["tool"], onDone: () => void) {
  const [points, setPoints] = useState<readonly Place[]>([]);
  const drawing = useRef(false);
  const begin = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    setPoints([placeOf(event)]);
  };
  const go = (event: PointerEvent) => {
    if (drawing.current) setPoints([...points, placeOf(event)]);
  };
  const end = (event: PointerEvent) => {
    drawing.current = false;
    if (points.length > 1)
      select(figuresIn(outline(tool, points)), event.shiftKey ? "add" : "only");
    setPoints([]);
    onDone();
  };
  return { points, begin, go, end };
}

function placeOf(event: PointerEvent): Place {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

const figuresIn = (around: readonly Place[]) =>
  [...(surfaceNow()?.rendered() ?? [])]
    .filter(([, place]) => isInside(place, around))
    .map(([id]) => id);

function outline(tool: "box" | "lasso", points: readonly Place[]): readonly Place[] {
  const first = points[0];
  const last = points.at(-1);
  if (tool === "lasso" || !first || !last) return points;
  return [first, { x: last.x, y: first.y }, last, { x: first.x, y: last.y }];
}
