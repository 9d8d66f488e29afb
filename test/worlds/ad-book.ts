import type { Dice } from "./dice.ts";
import { clockText } from "./posting-days.ts";
import { commaText } from "./row-text.ts";
import type { City } from "./fictional.ts";

/** One ad as its source has it, and who is behind it. */
export interface AdRow {
  readonly owner: string;
  readonly at: number;
  readonly title: string;
  readonly text: string;
  readonly city: City;
  readonly price?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly accounts?: readonly string[];
  readonly website?: string | undefined;
  readonly images?: readonly string[];
  readonly wallet?: string | undefined;
  readonly bank?: string | undefined;
  readonly address?: string | undefined;
  /** Of job posts: the company as the post names it. */
  readonly employer?: string;
}

/** The ads, or the job posts, of a world. Keys and order say nothing about owners. */
export interface AdBook {
  /** Puts an ad in and returns its key of truth, "Ad/482913". */
  add(row: AdRow): string;
  readonly truth: ReadonlyMap<string, string>;
  readonly rows: readonly (AdRow & { readonly key: string })[];
  contents(): string;
}

const adColumns = [
  "ad_id",
  "posted_at",
  "title",
  "text",
  "price",
  "city",
  "state",
  "phone",
  "email",
  "account",
  "website",
  "images",
  "wallet",
  "bank_account",
  "address",
] as const;

const jobColumns = [...adColumns, "employer"] as const;

export function adBookOf(dice: Dice, kind: "Ad" | "JobPost" = "Ad"): AdBook {
  const rows: (AdRow & { readonly key: string })[] = [];
  const truth = new Map<string, string>();
  const add = (row: AdRow) => {
    const key = unusedKey(truth, kind, dice);
    truth.set(`${kind}/${key}`, row.owner);
    rows.push({ ...row, key });
    return `${kind}/${key}`;
  };
  const contents = () => {
    const sorted = rows.toSorted((a, b) => a.at - b.at || Number(a.key) - Number(b.key));
    const cells = sorted.map((row) => cellsOf(row, dice));
    if (kind === "Ad") return commaText(adColumns, cells);
    return commaText(jobColumns, cells).replace("ad_id", "job_id");
  };
  return { add, truth, rows, contents };
}

function unusedKey(taken: ReadonlyMap<string, string>, kind: string, dice: Dice): string {
  for (;;) {
    const key = String(dice.between(100_000, 999_999));
    if (!taken.has(`${kind}/${key}`)) return key;
  }
}

function cellsOf(row: AdRow & { key: string }, dice: Dice) {
  const unknownDay = dice.yes(0.02);
  return {
    ad_id: row.key,
    posted_at: unknownDay ? "" : clockText(row.at, dice.yes(0.06)),
    title: dice.yes(0.02) ? "" : row.title,
    text: row.text,
    price: row.price ?? "",
    city: row.city.name,
    state: row.city.state,
    phone: phoneCell(row.phone ?? "", dice),
    email: row.email ?? "",
    account: (row.accounts ?? []).join("|"),
    website: row.website ?? "",
    images: (row.images ?? []).join("|"),
    wallet: row.wallet ?? "",
    bank_account: row.bank ?? "",
    address: row.address ?? "",
    employer: row.employer ?? "",
  };
}

/** Most sites keep numbers in one form, some as they were typed. */
function phoneCell(phone: string, dice: Dice): string {
  if (phone === "" || !dice.yes(0.08)) return phone;
  const [area, middle, last] = [phone.slice(2, 5), phone.slice(5, 8), phone.slice(8)];
  return dice.pick([
    `(${area}) ${middle}-${last}`,
    `${area}-${middle}-${last}`,
    `1 ${area} ${middle} ${last}`,
  ]);
}
