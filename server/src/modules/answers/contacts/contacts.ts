import type { ContactEvent } from "./queries.ts";

/** What events join an entity to one other. */
export interface Contacted {
  /** Ref. */
  readonly other: string;
  readonly events: number;
  readonly out: number;
  readonly in: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** An hour of a day of the week, in the zone of its event. */
export interface Hour {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
}

export interface HourCount extends Hour {
  readonly count: number;
}

/** Which events are meant; all where nothing is given. */
export interface EventFilter {
  /** Ref of the other end. */
  readonly other?: string | undefined;
  readonly outgoing?: boolean | undefined;
  readonly weekday?: number | undefined;
  readonly hour?: number | undefined;
}

/** The zone of a dataset's times; undefined where it states none. */
export type ZoneOf = (dataset: string) => string | undefined;

/** The others that events join to an entity, those with most events first; ties keep their order. */
export function contactsOf(events: readonly ContactEvent[]): readonly Contacted[] {
  return [...Map.groupBy(events, ({ other }) => other)]
    .map(([other, some]): Contacted => {
      const into = some.filter(({ source }) => source === other).length;
      return {
        other,
        events: some.length,
        out: some.length - into,
        in: into,
        firstSeen: some.flatMap(({ firstSeen }) => firstSeen ?? []).toSorted()[0] ?? null,
        lastSeen:
          some
            .flatMap(({ lastSeen }) => lastSeen ?? [])
            .toSorted()
            .at(-1) ?? null,
      };
    })
    .toSorted((a, b) => b.events - a.events);
}

/** An hour as rows write it: 18:44, T18, 6 pm, or seconds since 1970. */
const withHour = /\d:\d\d|T\d\d|\b\d{1,2}\s?[ap]\.?m\b|^\d{10,13}$/iu;

/**
 * The hour of an event, where it was: in the zone that its row states, else in its source's, else
 * in UTC. Undefined where its row does not say the hour.
 */
export function hourOf(event: ContactEvent, zoneOf: ZoneOf): Hour | undefined {
  const { firstSeen, stated } = event;
  if (firstSeen === undefined || stated === undefined || !withHour.test(stated)) return undefined;
  const parts = partsIn(zoneName(event, zoneOf)).formatToParts(new Date(firstSeen));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return { weekday: weekdays.indexOf(part("weekday")) + 1, hour: Number(part("hour")) };
}

/** Events by hour, Monday first. */
export function hoursOf(events: readonly ContactEvent[], zoneOf: ZoneOf): readonly HourCount[] {
  const hours = events.flatMap((event) => hourOf(event, zoneOf) ?? []);
  return [...Map.groupBy(hours, ({ weekday, hour }) => (weekday - 1) * 24 + hour)]
    .toSorted(([a], [b]) => a - b)
    .map(([at, some]) => ({
      weekday: Math.floor(at / 24) + 1,
      hour: at % 24,
      count: some.length,
    }));
}

/** The zones in which the hours of some events are counted. */
export function zonesOf(events: readonly ContactEvent[], zoneOf: ZoneOf): readonly string[] {
  const timed = events.filter((event) => hourOf(event, zoneOf) !== undefined);
  return [...new Set(timed.map((event) => zoneName(event, zoneOf)))].toSorted();
}

/** The events that a filter lets through, in their order. */
export function eventsWithin(
  events: readonly ContactEvent[],
  { other, outgoing, weekday, hour }: EventFilter,
  zoneOf: ZoneOf,
): readonly ContactEvent[] {
  return events.filter((event) => {
    if (other !== undefined && event.other !== other) return false;
    if (outgoing !== undefined && (event.source !== event.other) !== outgoing) return false;
    if (weekday === undefined && hour === undefined) return true;
    const at = hourOf(event, zoneOf);
    return (
      at !== undefined &&
      (weekday === undefined || at.weekday === weekday) &&
      (hour === undefined || at.hour === hour)
    );
  });
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? formatIn(zone);
  formats.set(zone, format);
  return format;
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    hour: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
}

/** The zone that a row states, where it is one; else its source's; else UTC. */
function zoneName({ zone, datasets }: ContactEvent, zoneOf: ZoneOf): string {
  const named = [zone, ...datasets.map(zoneOf)].find((one) => one !== undefined && isZone(one));
  return named ?? "UTC";
}

function isZone(name: string): boolean {
  try {
    return partsIn(name) !== undefined;
  } catch {
    return false;
  }
}
