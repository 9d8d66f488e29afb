import { about, diceOf, longTail } from "../dice.ts";
import type { World } from "../world.ts";
import {
  accountOf,
  covered,
  farmTowns,
  firmOf,
  hirerTexts,
  personName,
  postJob,
  spellOf,
  streetOf,
  type Hirer,
} from "./second-labour-actors.ts";
import { labourBookOf, type LabourBook } from "./second-labour-book.ts";
import { numbersOf, plainly } from "./second-numbers.ts";

const name = "second-labour";

export const secondLabour: World = {
  name,
  description:
    "Recruiters with companies of many names, dormitories that several use, foremen's phones and " +
    "collecting accounts, among honest employers; the boards' own phone and e-mail in every post.",
  make: (seed) => {
    const dice = diceOf(seed, name);
    const book = labourBookOf(dice, numbersOf(dice), "2023-08-01");
    const common = commonOf(book);
    const rings = Array.from({ length: about(dice, 15) }, (_, at) => ring(book, common, at));
    employers(book, common, about(dice, 640));
    agencies(book, common);
    foremenWhoMoved(book, rings);
    return book.made(name);
  },
};

/** What many share who have nothing to do with each other. */
interface Common {
  readonly footers: readonly string[];
  readonly agentOffice: string;
  readonly remitter: string;
  readonly dormitories: readonly string[];
}

function commonOf(book: LabourBook): Common {
  const { dice, numbers } = book;
  const footers = ["FieldJobs", "HireWire"].map((board) => {
    const phone = numbers.next();
    const email = `help@${board.toLowerCase()}.example`;
    book.apart(`phone:${phone}`, "phone of a job board, in every post");
    book.apart(`email:${email}`, "e-mail of a job board, in every post");
    return `Listed on ${board}. Questions about this post? ${plainly(dice, phone)} or ${email}`;
  });
  const remitter = accountOf(dice);
  book.apart(`bankAccount:${remitter}`, "account of a remittance house that many workers pay into");
  book.add("accounts", undefined, { account: remitter, holder: "Paso Remittances", firm_id: "" });
  return {
    footers,
    agentOffice: "1209 Registry Plaza, Suite 400, Dover, DE",
    remitter,
    dormitories: Array.from({ length: 9 }, () => streetOf(dice, dice.pick(farmTowns))),
  };
}

interface Foreman {
  readonly name: string;
  readonly phone: string;
}

interface Ring extends Hirer {
  readonly foremen: readonly Foreman[];
}

/** Recruiters: companies that come and go, foremen, beds, and accounts that collect fees. */
function ring(book: LabourBook, common: Common, at: number): Ring {
  const { dice, numbers } = book;
  const owner = `ring-${at}`;
  const size = (0.7 + 0.6 * dice.unit()) / (1 + at) ** 0.6;
  const towns = dice.some(farmTowns, dice.between(1, 4));
  const foremen = times(1 + Math.round(5 * size), () => foreman(book));
  const phones = [...foremen.map(({ phone }) => phone), numbers.next()];
  const office = dice.yes(0.5) ? common.agentOffice : streetOf(dice, dice.pick(towns));
  const firms = times(2 + Math.round(6 * size), () =>
    firmOf(book, owner, dice.pick(phones), dice.yes(0.7) ? office : streetOf(dice, towns[0] ?? "")),
  );
  const own = streetOf(dice, dice.pick(towns));
  const housing = [own, ...dice.some(common.dormitories, dice.between(0, 2))];
  const email = `jobs.${dice.hex(6)}@post.example`;
  const texts = hirerTexts(dice, dice.between(2, 4));
  const spell = spellOf(dice, 220, covered);
  const it = { owner, firms, phones, email, housing, towns, foremen, ...texts, ...spell };
  for (const one of foremen) hired(book, it, one);
  const accounts = times(dice.between(1, 3), () => collecting(book, it));
  workers(book, it, { accounts, common, count: 6 + Math.round(44 * size) });
  for (let post = 0; post < 8 + Math.round(95 * size); post++) postJob(book, it, common.footers);
  return it;
}

function foreman({ dice, numbers }: LabourBook): Foreman {
  return { name: personName(dice), phone: numbers.next() };
}

function hired(book: LabourBook, { owner, firms }: Hirer, { name: called, phone }: Foreman): void {
  const { dice } = book;
  book.add("people", owner, {
    seen: book.stamp(dice.unit() * 600),
    name: called,
    role: "foreman",
    phone: plainly(dice, phone),
    firm_id: dice.yes(0.7) ? dice.pick(firms).id : "",
  });
}

function collecting(book: LabourBook, { firms }: Hirer): string {
  const { dice } = book;
  const account = accountOf(dice);
  const holder = dice.pick(firms);
  const known = dice.yes(0.6) ? { holder: holder.name, firm_id: holder.id } : {};
  book.add("accounts", undefined, { account, ...known });
  return account;
}

interface Crew {
  readonly accounts: readonly string[];
  readonly common: Common;
  readonly count: number;
}

/** Workers are nobody's own: they sleep, call and pay where others had them do so. */
function workers(book: LabourBook, hirer: Hirer, { accounts, common, count }: Crew): void {
  const { dice } = book;
  for (let at = 0; at < count; at++) {
    const payer = book.add("people", undefined, {
      seen: book.stamp(dice.unit() * 600),
      name: personName(dice),
      role: "worker",
      phone: dice.yes(0.3) ? plainly(dice, book.numbers.next()) : "",
      dormitory: dice.yes(0.7) ? dice.pick(hirer.housing) : "",
      firm_id: dice.yes(0.3) ? dice.pick(hirer.firms).id : "",
    });
    for (let paid = dice.between(0, 3); paid > 0; paid--)
      pay(book, payer, dice.yes(0.75) ? dice.pick(accounts) : common.remitter);
  }
}

function pay(book: LabourBook, payer: string, account: string): void {
  const { dice } = book;
  book.add("payments", undefined, {
    booked: book.stamp(dice.unit() * covered),
    payer_id: payer,
    account,
    amount: `${dice.between(4, 90) * 10}.00`,
    currency: "USD",
    reference: dice.pick(["fee", "housing", "papers", "van", "family", "advance", ""]),
  });
}

/** One firm, one office, one or two phones; some house their people in the same dormitories. */
function employers(book: LabourBook, common: Common, rows: number): void {
  const { dice } = book;
  longTail(dice, rows, 35).forEach((count, at) => {
    const it = employer(book, `employer-${at}`, common);
    for (let post = 0; post < count; post++) postJob(book, it, common.footers);
  });
  for (const dormitory of common.dormitories)
    book.apart(
      `address:${dormitory.toLowerCase()}`,
      "dormitory that rings and honest employers use",
    );
  book.apart("address:1209 registry plaza, dover, de", "office of a registration agent");
}

function employer(book: LabourBook, owner: string, common: Common): Hirer {
  const { dice, numbers } = book;
  const town = dice.pick(farmTowns);
  const phones = times(dice.yes(0.2) ? 2 : 1, () => numbers.next());
  const office = dice.yes(0.08) ? common.agentOffice : streetOf(dice, town);
  const firms = [firmOf(book, owner, phones[0] ?? "", office)];
  const housing = dice.yes(0.12) ? dice.some(common.dormitories, 1) : [];
  const email = `office.${dice.hex(6)}@firm.example`;
  const texts = hirerTexts(dice, dice.between(1, 3));
  const spell = spellOf(dice, 30, 400);
  return { owner, firms, phones, email, housing, towns: [town], ...texts, ...spell };
}

/** Large honest agencies, with posts in all towns. */
function agencies(book: LabourBook, common: Common): void {
  const { dice } = book;
  for (let at = 0; at < 4; at++) {
    const it = { ...employer(book, `agency-${at}`, common), towns: dice.some(farmTowns, 6) };
    for (let post = dice.between(25, 60); post > 0; post--) postJob(book, it, common.footers);
  }
}

/** Foremen who left one ring for another and took their number along. */
function foremenWhoMoved(book: LabourBook, rings: readonly Ring[]): void {
  rings.slice(2, 8).forEach(({ foremen: [one] }, at) => {
    const next = rings[at + 4];
    if (one === undefined || next === undefined || at % 2 === 1) return;
    book.apart(`phone:${one.phone}`, "phone of a foreman who changed rings");
    hired(book, next, one);
  });
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
