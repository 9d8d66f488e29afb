import { day, monthNamed, number, shortDay, say } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import type { ProfileData } from "./profile-data.ts";
import { ReadFrom } from "./ReadFrom.tsx";

const WIDTH = 380;
const HEIGHT = 132;

/** Places in the order they were first seen, along their time, and how often by month. */
export function WhereAndWhen({ profile }: { readonly profile: ProfileData }) {
  const { places, months, placeCount } = profile;
  const timed = places
    .filter(({ firstSeen }) => firstSeen !== null)
    .slice(0, 8)
    .toSorted((a, b) => ((a.firstSeen ?? "") < (b.firstSeen ?? "") ? -1 : 1));
  return (
    <section className="panel stack" data-testid="where-and-when">
      <h2 className="head">{say("profile.whereAndWhen.whereAndWhen")}</h2>
      {places.length === 0 && months.length === 0 && (
        <p className="second">{say("profile.whereAndWhen.noRowGivesIt")}</p>
      )}
      {timed.length > 1 && <Route places={timed} />}
      {places.length > 0 && (
        <ul className="place-list">
          {places.slice(0, 5).map((one) => (
            <PlaceLine key={one.place.id} one={one} />
          ))}
        </ul>
      )}
      {placeCount > 5 && (
        <p className="third small">{say("profile.whereAndWhen.5OfPlacesMost", { placeCount })}</p>
      )}
      {places.length > 0 && <ReadFrom profile={profile} />}
      {months.length > 0 && <Months months={months} />}
    </section>
  );
}

function pointsOf(places: ProfileData["places"]) {
  const times = places.map(({ firstSeen }) => Date.parse(firstSeen ?? ""));
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? 0;
  const points = places.map((place, at) => {
    const byTime = last > first ? ((times[at] ?? first) - first) / (last - first) : 0.5;
    const even = places.length > 1 ? at / (places.length - 1) : 0.5;
    return {
      place,
      x: 44 + (even * 0.7 + byTime * 0.3) * (WIDTH - 88),
      y: 78 - (at % 3) * 20,
      label: cut(place.place.label),
    };
  });
  return { first, last, points };
}

function Route({ places }: { readonly places: ProfileData["places"] }) {
  const { first, last, points } = pointsOf(places);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="route"
      role="img"
      aria-label={say("profile.whereAndWhen.seenFirstIn", {
        places: places.map(({ place }) => place.label).join(say("profile.whereAndWhen.then")),
      })}
    >
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {points.map(({ place, x, y, label }) => (
        <g key={place.place.id}>
          <circle cx={x} cy={y} r="5" />
          <text x={x} y={y - 12} textAnchor="middle" className="route-name">
            {label}
          </text>
        </g>
      ))}
      <line x1="16" y1={HEIGHT - 30} x2={WIDTH - 16} y2={HEIGHT - 30} />
      <text x="16" y={HEIGHT - 12}>
        {shortDay(first)}
      </text>
      <text x={WIDTH - 16} y={HEIGHT - 12} textAnchor="end">
        {shortDay(last)}
      </text>
    </svg>
  );
}

const cut = (label: string) => (label.length > 13 ? `${label.slice(0, 12)}…` : label);

function Months({ months }: { readonly months: ProfileData["months"] }) {
  const all = filled(months);
  const most = Math.max(...all.map(({ count }) => count), 1);
  const width = 100 / all.length;
  const first = all[0];
  const last = all.at(-1);
  return (
    <figure className="months">
      <svg
        viewBox="0 0 100 40"
        preserveAspectRatio="none"
        role="img"
        aria-label={say("profile.whereAndWhen.sightingsByMonth", {
          all: all.map(({ month, count }) => `${monthNamed(month)} ${count}`).join(", "),
        })}
      >
        {all.map(({ month, count }, at) => (
          <rect
            key={month}
            x={at * width + width * 0.12}
            width={Math.min(width * 0.76, 6)}
            y={40 - Math.max(0.6, (count / most) * 39)}
            height={Math.max(0.6, (count / most) * 39)}
          >
            <title>{`${monthNamed(month)}: ${number(count)}`}</title>
          </rect>
        ))}
      </svg>
      <figcaption className="row third small">
        <span className="grow">{first && monthNamed(first.month)}</span>
        <span>{say("profile.whereAndWhen.sightingsByMonthAt", { most })}</span>
        <span className="grow" style={{ textAlign: "right" }}>
          {last && last !== first ? monthNamed(last.month) : ""}
        </span>
      </figcaption>
    </figure>
  );
}

/** Months without gaps, at most ten years of them. */
function filled(
  months: ProfileData["months"],
): readonly { readonly month: string; readonly count: number }[] {
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  const first = months[0]?.month;
  const last = months.at(-1)?.month;
  if (!first || !last) return [];
  const all = [];
  for (let [year, month] = numbersOf(first), left = 120; left > 0; left--) {
    const name = `${year}-${String(month).padStart(2, "0")}`;
    all.push({ month: name, count: counts.get(name) ?? 0 });
    if (name >= last) break;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return all;
}

function numbersOf(name: string): [number, number] {
  const [year = 1970, month = 1] = name.split("-").map(Number);
  return [year, month];
}

function PlaceLine({
  one: { place, count, firstSeen, lastSeen },
}: {
  readonly one: ProfileData["places"][number];
}) {
  return (
    <li className="row">
      <div className="grow">
        <EntityLine entity={place} size={22} />
      </div>
      <span className="second">{say("common.count.time", { count })}</span>
      <span className="third small place-time">{spanOf(firstSeen, lastSeen)}</span>
    </li>
  );
}

/** Days between which it was seen somewhere; one where it is the same. */
function spanOf(firstSeen: string | null, lastSeen: string | null): string {
  if (firstSeen === null) return "";
  return firstSeen.slice(0, 10) === lastSeen?.slice(0, 10)
    ? (day(firstSeen) ?? "")
    : `${day(firstSeen)} – ${day(lastSeen)}`;
}
