import { useRef, useState, type PointerEvent, type RefObject } from "react";
import type { Surface } from "../../canvas/index.ts";
import { select, type Place } from "../../chart/index.ts";
import { isInside } from "./inside.ts";

interface Props {
  readonly tool: "box" | "lasso";
  readonly surface: RefObject<Surface | null>;
  readonly onDone: () => void;
}

/** Draws a box or a line around figures and selects those whose middle is inside; with Shift, adds them. */
export function Lasso({ tool, surface, onDone }: Props) {
  const [points, setPoints] = useState<readonly Place[]>([]);
  const drawing = useRef(false);
  const at = (event: PointerEvent): Place => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const begin = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    setPoints([at(event)]);
  };
  const go = (event: PointerEvent) => {
    if (drawing.current) setPoints([...points, at(event)]);
  };
  const end = (event: PointerEvent) => {
    drawing.current = false;
    const around = outline(tool, points);
    const inside = [...(surface.current?.rendered() ?? [])]
      .filter(([, place]) => isInside(place, around))
      .map(([id]) => id);
    if (points.length > 1) select(inside, event.shiftKey ? "add" : "only");
    setPoints([]);
    onDone();
  };
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

function outline(tool: "box" | "lasso", points: readonly Place[]): readonly Place[] {
  const [first, last] = [points[0], points.at(-1)];
  if (tool === "lasso" || !first || !last) return points;
  return [first, { x: last.x, y: first.y }, last, { x: first.x, y: last.y }];
}
