import { useRef, type CSSProperties, type KeyboardEvent } from "react";
import type { ContactsQuery } from "../../api/index.ts";
import { meaningOf, number, say, zoneName } from "../../wording/index.ts";
import { eventsOf, showEvidence } from "../evidence/index.ts";

type All = ContactsQuery["contacts"];
type Cell = All["hours"][number];

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const named = (weekday: number, how: "short" | "long") =>
  say(how === "short" ? "profile.hourGrid.short" : "profile.hourGrid.long", { weekday });

interface GridProps {
  readonly id: string;
  readonly label: string;
  readonly all: All;
}

/** Events by hour and day of the week; a cell opens its rows. Arrow keys go over those that have any. */
export function HourGrid({ id, label, all }: GridProps) {
  const { events, timed, zones } = all;
  const places = zones.map(zoneName).join(", ");
  return (
    <figure className="hour-grid" data-testid="hour-grid">
      <figcaption className="second small">
        {say("profile.hourGrid.caption", { timed, events, places })}
      </figcaption>
      <Cells id={id} label={label} all={all} />
      <div className="hour-axis third small" aria-hidden="true">
        {[0, 6, 12, 18].map((hour) => (
          <span key={hour}>{hourName(hour)}</span>
        ))}
      </div>
    </figure>
  );
}

const hourName = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

function Cells({ id, label, all }: GridProps) {
  const counts = new Map(all.hours.map((cell) => [`${cell.weekday} ${cell.hour}`, cell]));
  const most = Math.max(...all.hours.map(({ count }) => count), 1);
  const [first] = all.hours;
  const grid = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={grid}
      className="hour-cells"
      role="group"
      aria-label={say("profile.hourGrid.label")}
      onKeyDown={(event) => step(event, grid.current)}
    >
      {weekdays.map((weekday) => (
        <div key={weekday} className="hour-row">
          <span className="third small hour-day" aria-hidden="true">
            {named(weekday, "short")}
          </span>
          {hours.map((hour) => {
            const cell = counts.get(`${weekday} ${hour}`);
            return cell ? (
              <HourCell
                key={hour}
                cell={cell}
                part={cell.count / most}
                isFirst={cell === first}
                of={{ id, label }}
              />
            ) : (
              <i key={hour} className="hour-cell" />
            );
          })}
        </div>
      ))}
    </div>
  );
}

function HourCell({
  cell: { weekday, hour, count },
  part,
  isFirst,
  of: { id, label },
}: {
  readonly cell: Cell;
  readonly part: number;
  readonly isFirst: boolean;
  readonly of: { readonly id: string; readonly label: string };
}) {
  const at = say("profile.hourGrid.at", { day: named(weekday, "long"), hour: hourName(hour) });
  const style: CSSProperties & Record<"--part", number> = { "--part": 0.15 + part * 0.85 };
  const open = () =>
    showEvidence({
      title: `${label} · ${at}`,
      of: meaningOf("events"),
      useEvidence: eventsOf({ id, weekday, hour }),
    });
  return (
    <button
      type="button"
      className="hour-cell"
      style={style}
      tabIndex={isFirst ? 0 : -1}
      data-weekday={weekday}
      data-hour={hour}
      aria-label={say("profile.hourGrid.cell", { at, count: number(count) })}
      title={say("profile.hourGrid.cell", { at, count: number(count) })}
      onClick={open}
    />
  );
}

const ways: Readonly<Record<string, readonly [hours: number, days: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** To the nearest cell with events in the direction of an arrow key. */
function step(event: KeyboardEvent, grid: HTMLElement | null): void {
  const way = ways[event.key];
  const here = document.activeElement;
  if (!way || !grid || !(here instanceof HTMLElement)) return;
  event.preventDefault();
  const at = placeOf(here);
  const ahead = [...grid.querySelectorAll<HTMLElement>("button")].flatMap((cell) => {
    const to = placeOf(cell);
    const along = (to.hour - at.hour) * way[0] + (to.day - at.day) * way[1];
    const across = Math.abs((to.hour - at.hour) * way[1]) + Math.abs((to.day - at.day) * way[0]);
    return along > 0 ? [{ cell, cost: along + across * 2 }] : [];
  });
  ahead.toSorted((a, b) => a.cost - b.cost)[0]?.cell.focus();
}

const placeOf = ({ dataset }: HTMLElement) => ({
  hour: Number(dataset["hour"]),
  day: Number(dataset["weekday"]),
});
