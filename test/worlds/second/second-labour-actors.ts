import type { Dice } from "../dice.ts";
import {
  familyNames,
  firmForms,
  firmHeads,
  firmTails,
  givenNames,
  jobFrames,
  jobSlots,
  jobTitles,
} from "./second-job-phrases.ts";
import type { LabourBook } from "./second-labour-book.ts";
import { disguised, plainly } from "./second-numbers.ts";
import { edited, filled, mannerOf, spoken, type Manner, type Wording } from "./second-writer.ts";

export interface Firm {
  readonly id: string;
  readonly name: string;
}

/** Whoever hires: a ring of recruiters or an honest employer. */
export interface Hirer {
  readonly owner: string;
  readonly firms: readonly Firm[];
  readonly phones: readonly string[];
  readonly email: string;
  readonly wordings: readonly Wording[];
  readonly manner: Manner;
  readonly housing: readonly string[];
  readonly towns: readonly string[];
  /** When it hires: its first day and for how many. */
  readonly from: number;
  readonly days: number;
}

/** Days that the sources cover. */
export const covered = 640;

export function spellOf(dice: Dice, least: number, most: number): { from: number; days: number } {
  const days = dice.between(least, most);
  return { from: dice.between(0, covered - days), days };
}

export const farmTowns = [
  "Yakima WA",
  "Wenatchee WA",
  "Salinas CA",
  "Fresno CA",
  "Visalia CA",
  "Yuma AZ",
  "Medford OR",
  "Caldwell ID",
  "Greeley CO",
  "Garden City KS",
];

export function streetOf(dice: Dice, town: string): string {
  const street = dice.pick(["Orchard", "Canal", "Depot", "Mill", "Packers", "Ditch", "Granger"]);
  const kind = dice.pick(["Road", "Street", "Lane", "Avenue"]);
  return `${dice.between(100, 9899)} ${street} ${kind}, ${town.slice(0, -3)}, ${town.slice(-2)}`;
}

export function personName(dice: Dice): string {
  return `${dice.pick(givenNames)} ${dice.pick(familyNames)} ${dice.pick(familyNames)}`;
}

export function firmNameOf(dice: Dice): string {
  return `${dice.pick([...firmHeads, ...familyNames])} ${dice.pick(firmTails)} ${dice.pick(firmForms)}`;
}

/** Account numbers of a bank code that no bank has, with a checksum that holds. */
export function accountOf(dice: Dice): string {
  const body = `00000000${dice.digits(10)}`;
  const rest = Number(BigInt(`${body}131400`) % 97n);
  return `DE${String(98 - rest).padStart(2, "0")}${body}`;
}

/** Registers a company; one office may serve several. */
export function firmOf(book: LabourBook, owner: string, phone: string, office: string): Firm {
  const { dice } = book;
  const name = firmNameOf(dice);
  const filed = book.stamp(dice.unit() * 300);
  const register = `${dice.pick(["WA", "CA", "AZ", "DE"])}-${dice.digits(8)}`;
  const row = { filed, name, register, phone: plainly(dice, phone), office };
  return { id: book.add("firms", owner, row), name };
}

export function hirerTexts(dice: Dice, count: number): { wordings: Wording[]; manner: Manner } {
  const wordings = Array.from({ length: count }, () =>
    dice.some(jobFrames, dice.between(4, 8)).map((frame) => filled(dice, frame, {})),
  );
  return { wordings, manner: { ...mannerOf(dice), isLower: false, mark: "" } };
}

/** One post; the board sets its own phone and e-mail under each. */
export function postJob(book: LabourBook, hirer: Hirer, footers: readonly string[]): void {
  const { dice } = book;
  const town = dice.pick(hirer.towns);
  const part = dice.unit();
  const firm = firmAt(dice, hirer, part);
  const atFirst = dice.yes(0.6);
  const wording = edited(dice, dice.pick(hirer.wordings), dice.between(0, 3), jobFrames);
  const phone = dice.yes(0.8) ? dice.pick(hirer.phones) : undefined;
  const body = [
    spoken(wording, hirer.manner),
    phone === undefined || dice.yes(0.3) ? "" : calling(dice, phone),
    dice.yes(0.25) ? `Write to ${hirer.email}.` : "",
    footers[atFirst ? 0 : 1] ?? "",
  ];
  book.add(atFirst ? "fieldjobs" : "hirewire", hirer.owner, {
    listed: dice.yes(0.95) ? book.stamp(hirer.from + part * hirer.days) : "",
    title: filled(dice, dice.pick(jobTitles), {}),
    body: body.filter((part) => part !== "").join(" "),
    pay: dice.pick(jobSlots["wage"] ?? []),
    employer: dice.yes(0.7) ? firm.name : firm.name.replace(/ \S+$/u, ""),
    firm_id: dice.yes(0.25) ? firm.id : "",
    contact: phone !== undefined && dice.yes(0.5) ? plainly(dice, phone) : "",
    housing: hirer.housing.length > 0 && dice.yes(0.2) ? dice.pick(hirer.housing) : "",
    city: town.slice(0, -3),
    state: town.slice(-2),
  });
}

/** Companies follow one another; the one before is named a while longer. */
function firmAt(dice: Dice, { firms }: Hirer, part: number): Firm {
  const current = firms[Math.floor(part * firms.length)];
  return current !== undefined && dice.yes(0.75) ? current : dice.pick(firms);
}

function calling(dice: Dice, phone: string): string {
  const lead = dice.pick(["Call", "Foreman:", "Text", "Ask at", "Info", "Dial"]);
  return `${lead} ${dice.yes(0.15) ? disguised(dice, phone) : plainly(dice, phone)}.`;
}
