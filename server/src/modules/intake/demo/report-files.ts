import { americanDate, dayOf, lastDay, serialOf } from "./calendar.ts";
import { inventedName } from "./call-files.ts";
import type { Group } from "./cast.ts";
import { writtenNumber } from "./disguise.ts";
import { cities } from "./places.ts";
import { randomOf, type Random } from "./random.ts";
import type { Table } from "./tables.ts";
import type { Cell } from "./xlsx.ts";

/** The report of the story, and the line of the log in which it stands. */
export const lodgeReport = { number: "2026-0412", line: 88 } as const;

const concerns = [
  "Caller worried about a woman who never leaves the flat alone.",
  "Caller heard crying through the wall, several men a day.",
  "Passer-by saw a van drop three women at the back door.",
  "Taxi driver: same man pays for every ride.",
  "Cleaner found several passports in one drawer.",
  "Caller answered an ad, a man was on the phone and not the woman.",
  "Neighbour says the tenants change every week.",
  "Caller asks for help for a friend who owes money to her boss.",
];

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
    `${random.pick(concerns)}${phone}`,
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
  const told = [
    [wrongDate.also, wrongDate.guest, wrongDate.document, "04/02/2026", "04/05/2026", "7"],
    [wrongDate.at, wrongDate.guest, wrongDate.document, wrongDate.typed, "03/05/2026", "12"],
  ];
  const all = [...rows, ...told].toSorted((a, b) =>
    (a[0] ?? "") + (a[2] ?? "") < (b[0] ?? "") + (b[2] ?? "") ? -1 : 1,
  );
  return [
    ["stay", "hotel", "guest", "document", "arrival", "departure", "room"],
    ...all.map((row, at) => [`S${at + 1}`, ...row]),
  ];
}

/** The account that pays the lodge. */
export const payingAccount = "10022004417";

/** The bank's statement: a title above the header, serial times, sums as numbers. */
export function bankRows(cast: readonly Group[], seed: number): readonly (readonly Cell[])[] {
  const random = randomOf(seed, "bank");
  const booked = [
    ...told(),
    ...cast
      .filter(({ role }) => role === "network" || role === "spa")
      .flatMap((group, at) => groupPayments(group, at, random)),
  ];
  const rows = booked
    .toSorted((a, b) => a.day - b.day || (a.from < b.from ? -1 : 1))
    .map((payment, at): readonly Cell[] => [
      { serial: serialOf(payment.day, payment.minute) },
      `BK${260_001 + at}`,
      payment.from,
      payment.fromName,
      payment.to,
      payment.toName,
      payment.amount,
      "USD",
      payment.reference,
      payment.place,
      payment.place === "" && !/\d{3} \d{3}/.test(payment.reference) ? "" : `SL${at + 1}`,
    ]);
  return [
    ["Statement of accounts, all names and numbers invented (Operation Heron)"],
    [],
    [
      "Booked",
      "Booking",
      "From account",
      "From name",
      "To account",
      "To name",
      "Amount",
      "Currency",
      "Reference",
      "Place",
      "Slip",
    ],
    ...rows,
  ];
}

interface Payment {
  readonly day: number;
  readonly minute: number;
  readonly from: string;
  readonly fromName: string;
  readonly to: string;
  readonly toName: string;
  readonly amount: number;
  readonly reference: string;
  readonly place: string;
}

function told(): readonly Payment[] {
  const dray = { from: payingAccount, fromName: "T Dray" };
  const lodge = {
    to: "10077001200",
    toName: "Alder Lodge",
    place: "ALDER LODGE, MILL RD, SCRANTON, PA",
  };
  const ads = { to: "10055003300", toName: "Citylist Ads", place: "" };
  return [
    {
      ...dray,
      ...lodge,
      day: dayOf("2026-03-13"),
      minute: 600,
      amount: 178,
      reference: "Rooms 7 and 8",
    },
    {
      ...dray,
      ...lodge,
      day: dayOf("2026-04-03"),
      minute: 655,
      amount: 356,
      reference: "Rooms 7 and 8, two nights",
    },
    {
      ...dray,
      ...ads,
      day: dayOf("2026-04-01"),
      minute: 702,
      amount: 45,
      reference: "Ad credit 212 555 0147",
    },
    { ...dray, ...ads, day: dayOf("2026-06-30"), minute: 702, amount: 45, reference: "Ad credit" },
    {
      ...dray,
      ...ads,
      day: dayOf("2026-10-09"),
      minute: 702,
      amount: 60,
      reference: "Ad credit 212 555 0147",
    },
    {
      from: "10033009901",
      fromName: "Cash desk",
      to: payingAccount,
      toName: "T Dray",
      day: dayOf("2026-04-06"),
      minute: 800,
      amount: 2400,
      reference: "Cash deposit",
      place: "",
    },
  ];
}

function groupPayments(group: Group, at: number, random: Random): readonly Payment[] {
  const house = `1004${String(at).padStart(3, "0")}${1000 + at * 13}`;
  const workers = group.names.map((name, n) => ({
    account: `1006${String(at).padStart(3, "0")}${2000 + n * 17}`,
    name: `${name} ${String.fromCharCode(65 + n)}`,
  }));
  return Array.from({ length: 32 }, () => {
    const worker = random.pick(workers);
    const outward = random.chance(0.3);
    const [from, fromName, to, toName] = outward
      ? [house, "House account", worker.account, worker.name]
      : [worker.account, worker.name, house, "House account"];
    return {
      day: random.whole(100, lastDay - 20),
      minute: random.whole(480, 1080),
      from,
      fromName,
      to,
      toName,
      amount: random.whole(4, 90) * 10 + (random.chance(0.2) ? 0.5 : 0),
      reference: random.pick(["Rent", "Share of the week", "Advertising", "Room", "Thanks", ""]),
      place: "",
    };
  });
}
