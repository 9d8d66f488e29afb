import { number, plural } from "./form.ts";

/** What reads texts, in words: readers by name. */
const readerWords: Readonly<Record<string, string>> = {
  phones: "phone numbers",
  emails: "e-mail addresses",
  websites: "web addresses",
  accounts: "handles",
  wallets: "wallets",
  ibans: "IBANs",
  names: "names",
  ages: "ages",
  prices: "prices",
  cities: "cities",
  hours: "hours",
  languages: "languages",
};

/** What became of a reader, by its version before and after; null where it was not there. */
function becameOf(from: string | null, to: string | null): string {
  if (from === null) return "new";
  return to === null ? "no longer read" : `version ${from} → ${to}`;
}

/** Which readers were improved, as "phone numbers (1 → 2) and languages (new)"; a new store of many is cut after four. */
export function readersSaid(
  readers: readonly {
    readonly name: string;
    readonly from?: string | null;
    readonly to?: string | null;
  }[],
): string {
  const said = readers.map(
    ({ name, from, to }) => `${readerWords[name] ?? name} (${becameOf(from ?? null, to ?? null)})`,
  );
  const shown = said.length > 4 ? [...said.slice(0, 4), `${said.length - 4} more`] : said;
  return shown.length < 2
    ? shown.join("")
    : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}

/** What each sort of change is called. */
export const changeWords = {
  found: "found",
  lost: "no longer found",
  changed: "read otherwise",
} as const;
export type ChangeWhat = keyof typeof changeWords;

/** Rows that were read, and those left as they were. */
export function rowsSaid(rows: number, left: number): string {
  return left === 0
    ? plural(rows, "row")
    : `${plural(rows, "row")}; ${number(left)} left as they were`;
}
