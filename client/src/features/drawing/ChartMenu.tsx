import { say } from "../../wording/index.ts";
import { useEffect, useRef } from "react";
import { MenuList } from "../../design/index.ts";
import { useOffered } from "../offered-queries/index.ts";
import { focusChart } from "./ground/focus-chart.ts";
import { choicesFor } from "./menu-choices.tsx";
import type { MenuAt } from "./useChart.ts";

/** The menu of a figure, a link or the ground, where it was asked for. */
export function ChartMenu({ at, onClose }: { readonly at: MenuAt; readonly onClose: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const queries = useOffered();
  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Element && !isInMenu(event.target, box.current)) onClose();
    };
    addEventListener("pointerdown", away, true);
    return () => removeEventListener("pointerdown", away, true);
  }, [onClose]);
  return (
    <div
      ref={box}
      className="chart-menu"
      style={{ left: Math.min(at.x, innerWidth - 250), top: Math.min(at.y, innerHeight - 330) }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
        focusChart();
      }}
    >
      <MenuList
        label={say("drawing.chartMenu.whatCanBeDone")}
        choices={choicesFor(at, queries)}
        onDone={onClose}
        testId="context-menu"
      />
    </div>
  );
}

/** Choices that open beside a choice stand elsewhere on the page. */
const isInMenu = (target: Element, box: HTMLElement | null) =>
  box?.contains(target) === true || target.closest(".menu") !== null;
