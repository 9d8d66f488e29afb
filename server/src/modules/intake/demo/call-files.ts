import { dayOf, dottedSecond, isoDate, lastDay } from "./calendar.ts";
import { story, type Group } from "./cast.ts";
import { plainNumber } from "./disguise.ts";
import names from "./names.json" with { type: "json" };
import { randomOf, type Random } from "./random-stream.ts";
import type { Table } from "./tables.ts";

/** The day from which the ring's old number is the florist's. */
export const handover = {
  lastUse: dayOf("2026-10-09"),
  released: "2026-10-31",
  taken: "2026-11-02",
  florist: "Ferro Flowers",
  customer: "C-4102",
} as const;

interface Call {
  readonly from: string;
  readonly to: string;
  readonly day: number;
}

/**
 * Call records of the operator: within groups, with callers, and the florist's calls since
 * November.
 */
export function callsTable(
  cast: readonly Group[],
  callers: readonly string[],
  seed: number,
): Table {
  const random = randomOf(seed, "calls");
  const busy = cast.filter(
    ({ role }) => role === "ring" || role === "network" || role === "collective",
  );
  const calls = [
    ...busy.flatMap((group) => callsOf(group, callers, random)),
    ...onlyTieCalls(random),
    ...floristCalls(callers, random),
  ];
  const rows = calls
    .map((call) => ({
      ...call,
      minute: random.whole(500, 1420),
      second: random.whole(0, 59),
      seconds: random.chance(0.2) ? 0 : random.whole(8, 900),
    }))
    .toSorted((a, b) => a.day - b.day || a.minute - b.minute || a.second - b.second)
    .map(({ from, to, day, minute, second, seconds }, at) => [
      `K${at + 1}`,
      from,
      to,
      dottedSecond(day, minute, second),
      String(seconds),
    ]);
  return [["call_id", "caller", "callee", "started", "seconds"], ...rows];
}

function callsOf(group: Group, callers: readonly string[], random: Random): readonly Call[] {
  const own = callersOf(group.id, callers, random);
  const until = group.phones.includes(story.ring) ? handover.lastUse : lastDay;
  return Array.from({ length: group.ads * 3 }, () => {
    const phone = random.pick(group.phones);
    const other =
      group.phones.length > 1 && random.chance(0.2) ? random.pick(group.phones) : random.pick(own);
    const [from, to] = random.chance(0.75) ? [other, phone] : [phone, other];
    return { from, to, day: random.whole(20, until) };
  }).filter(({ from, to }) => from !== to);
}

/**
 * The rings have callers of their own, so that nothing but the prepaid number joins them; other
 * groups share some.
 */
function callersOf(group: string, callers: readonly string[], random: Random): readonly string[] {
  if (group === "ring-a") return callers.slice(0, 14);
  return group === "ring-b" ? callers.slice(14, 28) : random.some(callers.slice(68, -9), 14);
}

/** The only tie between the rings: the prepaid number calls the ring's number. */
function onlyTieCalls(random: Random): readonly Call[] {
  return Array.from({ length: 23 }, () => ({
    from: story.prepaid,
    to: story.ring,
    day: random.whole(dayOf("2026-01-20"), handover.lastUse),
  }));
}

function floristCalls(callers: readonly string[], random: Random): readonly Call[] {
  const customers = callers.slice(-9);
  return Array.from({ length: 26 }, () => ({
    from: random.pick(customers),
    to: story.ring,
    day: random.whole(dayOf(handover.taken), lastDay),
  }));
}

/** An invented name. */
export function inventedName(random: Random): string {
  return `${random.pick(names.given)} ${random.pick(names.surnames)}`;
}

/**
 * Subscribers as the operator lists them: who held a number from when to when. The ring's number
 * was prepaid, without a name.
 */
export function subscribersTable(
  cast: readonly Group[],
  callers: readonly string[],
  seed: number,
): Table {
  const random = randomOf(seed, "subscribers");
  const rows = [
    ...businessRows(cast),
    ...callers.map((phone, at) => personRow(phone, at, random)),
    ["", "prepaid", "", story.ring, "2025-12-01", handover.released, ""],
    [
      handover.customer,
      "business",
      handover.florist,
      story.ring,
      handover.taken,
      "",
      "Ferro Flowers, 41 Market St, New York, NY",
    ],
    ["", "prepaid", "", story.prepaid, "2025-12-15", "", ""],
  ];
  return [
    ["customer", "type", "name", "number", "from", "until", "address"],
    ...rows.map((row) => row.map((cell, at) => (at === 3 ? plainNumber(cell) : cell))),
  ];
}

function businessRows(cast: readonly Group[]): readonly (readonly string[])[] {
  return cast
    .filter(({ role }) => role === "spa" || role === "collective")
    .map((group, at) => [
      `B-${2001 + at}`,
      "business",
      group.role === "spa" ? (group.names[0] ?? "") : "Rose House Collective",
      group.phones[0] ?? "",
      "2024-01-01",
      "",
      group.address,
    ]);
}

function personRow(phone: string, at: number, random: Random): readonly string[] {
  const from = random.whole(0, 700);
  return [
    `C-${1001 + at}`,
    "person",
    inventedName(random),
    phone,
    isoDate(from - 690),
    random.chance(0.1) ? isoDate(random.whole(200, lastDay)) : "",
    "",
  ];
}

/** Contacts of the handset that carries the prepaid number, as an extraction tool writes them. */
export function handsetContacts(callers: readonly string[], seed: number): string {
  const random = randomOf(seed, "handset");
  const handset = { imei: "490154203237518", number: "+1 646 555 0112", owner: "Dray" };
  const others = random
    .some(callers.slice(28, 68), 40)
    .map((phone, at) => [names.nicknames[at] ?? inventedName(random), plainNumber(phone)] as const);
  const contacts = [
    ["House", "212 555 0147"] as const,
    ["Lodge desk", "(570) 555-0190"] as const,
    ["Booking", "800-555-0100"] as const,
    ...others,
  ];
  const list = contacts.map(([name, number], at) => ({
    contact: `h1-${at + 1}`,
    name,
    numbers: at === 0 ? [number, "+1 518 555 0101"] : [number],
    handset,
  }));
  return `${JSON.stringify(list, undefined, 1)}\n`;
}
