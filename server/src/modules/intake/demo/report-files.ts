import { americanDate, lastDay } from "./calendar.ts";
import { inventedName } from "./call-files.ts";
import type { Group } from "./cast.ts";
import { writtenNumber } from "./disguise.ts";
import phrases from "./phrases.json" with { type: "json" };
import { cities } from "./demo-cities.ts";
import { randomOf, type Random } from "./random-stream.ts";
import type { Table } from "./tables.ts";

/** The report of the story, and the line of the log in which it stands. */
export const lodgeReport = { number: "2026-0412", line: 88 } as const;

/** The hotline's log: 214 reports. */
export function hotlineTable(cast: readonly Group[], seed: number): Table {
  const random = randomOf(seed, "hotline");
  const known = cast.filter(({ role }) => role !== "spam");
  const rows = Array.from({ length: 213 }, (_, at) => reportRow(at, known, random));
  rows.splice(lodgeReport.line - 2, 0, [
    lodgeReport.number,
    "04/04/2026 23:10",
    "Call",
    "Caller: a man named Dray, 212 555 0147, at Alder Lodge. Two women with him since Thursday, one seemed afraid.",
    "Dray",
    "Alder Lodge, Mill Road, Scranton, Pennsylvania",
    "Scranton",
    "PA",
    "PA:KZT 4417",
  ]);
  return [
    ["report", "received", "channel", "note", "named", "place", "city", "region", "plate"],
    ...rows,
  ];
}

function reportRow(at: number, groups: readonly Group[], random: Random): readonly string[] {
  const group = random.pick(groups);
  const city = random.chance(0.6) ? random.pick(group.cities) : random.pick(cities);
  const phone =
    random.chance(0.45) && group.id !== "ring-a" && group.id !== "ring-b"
      ? ` Number in the ad: ${writtenNumber(random.pick(group.phones), random, false)}.`
      : "";
  const day = Math.min(lastDay, 83 + Math.floor(at * 1.32));
  const plate = random.chance(0.15)
    ? `${city.region}:${random.hex(3).toUpperCase()} ${random.whole(1000, 9999)}`
    : "";
  return [
    `2026-${String(at < lodgeReport.line - 2 ? 320 + at : 330 + at).padStart(4, "0")}`,
    `${americanDate(day)} ${String(random.whole(6, 23)).padStart(2, "0")}:${random.whole(10, 59)}`,
    random.pick(["Call", "Text", "Web form"]),
    `${random.pick(phrases.concerns)}${phone}`,
    random.chance(0.2) ? inventedName(random) : "",
    random.chance(0.2) ? group.address : "",
    city.city,
    city.region,
    plate,
  ];
}

/**
 * The guest whose arrival was typed with day and month exchanged, so that she seems to be in two
 * places.
 */
export const wrongDate = {
  guest: "Ines Vale",
  document: "VX4417201",
  typed: "04/03/2026",
  meant: "03/04/2026",
  at: "Harbor Inn, 240 Front St, Portland, OR",
  also: "Station Hotel, 3 Station Rd, Albany, NY",
} as const;

/**
 * Two guests who travel together: at the same hotels, in rooms of their own, on nights that overlap.
 * Nothing else links them.
 */
export const companions = {
  documents: ["VX4423307", "VX4430051"],
  names: ["Tess Marlow", "Odette Quill"],
  nights: [
    [wrongDate.at, "04/11/2026", "04/14/2026"],
    ["Canal Motel, 77 Canal St, Trenton, NJ", "04/27/2026", "04/30/2026"],
    ["Union Inn, 500 Union Ave, Newark, NJ", "05/09/2026", "05/11/2026"],
    [wrongDate.also, "05/23/2026", "05/26/2026"],
  ],
} as const;

/** Guest lists of some hotels, as handed over. */
export function staysTable(seed: number): Table {
  const random = randomOf(seed, "stays");
  const hotels = [
    wrongDate.at,
    wrongDate.also,
    "Canal Motel, 77 Canal St, Trenton, NJ",
    "Union Inn, 500 Union Ave, Newark, NJ",
  ];
  const guests = Array.from({ length: 90 }, (_, at) => ({
    name: inventedName(random),
    document: `VX${5_000_000 + at * 7919}`,
  }));
  const rows = Array.from({ length: 156 }, () => {
    const { name, document } = random.pick(guests);
    const day = random.whole(40, lastDay - 4);
    return [
      random.pick(hotels),
      name,
      document,
      americanDate(day),
      americanDate(day + random.whole(1, 4)),
      String(random.whole(1, 32)),
    ];
  });
  const planted = [
    [wrongDate.also, wrongDate.guest, wrongDate.document, "04/02/2026", "04/05/2026", "7"],
    [wrongDate.at, wrongDate.guest, wrongDate.document, wrongDate.typed, "03/05/2026", "12"],
  ];
  const all = [...rows, ...planted].toSorted((a, b) =>
    (a[0] ?? "") + (a[2] ?? "") < (b[0] ?? "") + (b[2] ?? "") ? -1 : 1,
  );
  return [
    ["stay", "hotel", "guest", "document", "arrival", "departure", "room"],
    ...[...all, ...companionRows()].map((row, at) => [`S${at + 1}`, ...row]),
  ];
}

function companionRows(): readonly (readonly string[])[] {
  return companions.documents.flatMap((document, guest) =>
    companions.nights.map(([hotel, arrival, departure], night) => [
      hotel,
      companions.names[guest] ?? "",
      document,
      arrival,
      departure,
      String(5 + 9 * guest + night),
    ]),
  );
}
