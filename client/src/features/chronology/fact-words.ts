import { say, zoneName } from "../../wording/index.ts";
import type { Fact } from "./useChronology.ts";

/** Dates that name a time of day: only there the zone matters to the reader. */
const timed: readonly Fact["precision"][] = ["hour", "minute", "second"];

/** The date as stated, with its zone where it has a time, and what of it is assumed. */
export function statedSaid({ stated, precision, zone, isZoneAssumed, isOfRow }: Fact): string {
  const place = zoneName(zone);
  const isTimed = timed.includes(precision);
  const named = isZoneAssumed ? "assumed" : "stated";
  const kind = isTimed ? named : "none";
  const at = say("chronology.at", { stated, place, zone: kind });
  return isOfRow ? say("chronology.ofRow", { at }) : at;
}

/** The span that the date may mean, in UTC. */
export const spanSaid = ({ from, to }: Fact) => `${instant(from)} – ${instant(to)}`;

function instant(iso: string): string {
  const [day = "", time = ""] = iso.replace(/(?::00)?\.000Z$|Z$/, "").split("T");
  return time === "00:00" ? day : `${day} ${time}`;
}

/** Who states it. */
export function sourceSaid({ source, by, page }: Fact): string {
  return page === null ? source : say("chronology.byHand", { source, by: by ?? "" });
}

/** The first of its source rows, and how many more there are. */
export function rowSaid({ citations, rows }: Fact): string {
  const [first] = citations;
  if (!first) return "";
  const row = `${first.record.file}, ${first.record.name}`;
  return rows > 1 ? say("chronology.rows", { row, more: rows - 1 }) : row;
}

export const exhibitsSaid = ({ exhibits }: Fact) => exhibits.join(", ");
