import { say } from "./say.tsx";

/** Zones that can be chosen for all times; the first is each source's own. */
export const zoneChoices: readonly string[] = [
  "",
  "UTC",
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "Europe/London",
  "Europe/Paris",
  "Europe/Berlin",
  "Europe/Bucharest",
  "Asia/Bangkok",
  "Asia/Manila",
  "Australia/Sydney",
];

/** A zone as people call it: New York. */
export const zoneName = (zone: string) => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/**
 * A time in the zone of its source, or in the zone that is chosen for all; with the zone, and
 * whether the source names it or it is assumed. A day without a time is a day in any zone.
 * `zone`: that of the source, null where it names none.
 */
export function statedTime(iso: string, zone: string | null, chosen: string): string {
  const own = zone ?? "UTC";
  if (partsIn(iso, own).time === "00:00") return partsIn(iso, own).day;
  const { day, time } = partsIn(iso, chosen === "" ? own : chosen);
  const at = `${day}, ${time}`;
  if (chosen !== "") return say("times.chosen", { at, place: zoneName(chosen) });
  return zone === null
    ? say("times.assumed", { at })
    : say("times.ofSource", { at, place: zoneName(zone) });
}

/** The day of a time where its source is: a day in New York begins five hours after one in UTC. */
export const statedDay = (iso: string, zone: string | null) => partsIn(iso, zone ?? "UTC").day;

function partsIn(iso: string, timeZone: string): { readonly day: string; readonly time: string } {
  const at = new Date(iso);
  const day = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone,
  });
  const time = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  return { day: day.format(at), time: time.format(at) };
}
