import { dayOf, lastDay, serialOf } from "./calendar.ts";
import type { Group } from "./cast.ts";
import { randomOf, type Random } from "./random-stream.ts";
import type { Cell } from "./workbook-file.ts";

/** The account that pays the lodge. */
export const payingAccount = "10022004417";

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

/** Who pays and what is paid for in the story. */
const dray = { from: payingAccount, fromName: "T Dray" };
const lodge = {
  to: "10077001200",
  toName: "Alder Lodge",
  place: "ALDER LODGE, MILL RD, SCRANTON, PA",
};
const adSite = { to: "10055003300", toName: "Citylist Ads", place: "" };

/** Payments that the story tells of. */
const storyPayments: readonly Payment[] = [
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
    ...adSite,
    day: dayOf("2026-04-01"),
    minute: 702,
    amount: 45,
    reference: "Ad credit 212 555 0147",
  },
  { ...dray, ...adSite, day: dayOf("2026-06-30"), minute: 702, amount: 45, reference: "Ad credit" },
  {
    ...dray,
    ...adSite,
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

const title = "Statement of accounts, all names and numbers invented (Operation Heron)";
const columns = [
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
];

/** The bank's statement: a title above the header, serial times, sums as numbers. */
export function bankRows(cast: readonly Group[], seed: number): readonly (readonly Cell[])[] {
  const random = randomOf(seed, "bank");
  const booked = [
    ...storyPayments,
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
  return [[title], [], columns, ...rows];
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
