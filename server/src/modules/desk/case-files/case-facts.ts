import type { Writing } from "../../ground/journal/index.ts";
import type { Clew } from "../../../context.ts";
import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import { ownCase, type FactByHand } from "../../ground/cases/index.ts";
import { isZone, timeTyped } from "../../ground/records/index.ts";
import { assertExhibit, whyOf } from "./add-to-case.ts";
import { writeCase } from "./write-case.ts";

const longest = { date: 60, zone: 60, text: 2_000, source: 500 } as const;

/** A fact as a person states it. */
export interface FactInput {
  readonly date: string;
  readonly zone?: string | null | undefined;
  readonly text: string;
  readonly source: string;
  readonly grade?: string | null | undefined;
  readonly exhibit?: number | null | undefined;
}

/** Writes a fact into the chronology of a case. Throws InvalidInput naming the field at fault. */
export async function addFact(
  clew: Clew,
  id: string,
  input: FactInput,
  writing: Writing,
): Promise<void> {
  const file = await ownCase(clew, id);
  const fact = factOf(input);
  assertExhibit(file, fact.exhibit);
  await writeCase(clew, { id }, { act: "stated", fact }, writing);
}

/** Which fact goes, by the page that it stands on, and why. */
export interface FactGone {
  readonly fact: number;
  readonly why: string;
}

/** Takes a fact by hand out of the chronology; that it was there stays in the case's history. */
export async function takeFact(
  clew: Clew,
  id: string,
  { fact, why }: FactGone,
  writing: Writing,
): Promise<void> {
  const reason = whyOf(why);
  const { facts } = await ownCase(clew, id);
  if (!facts.some(({ page }) => page === fact))
    throw new InvalidInput("case-files.no-such-fact", {}, "fact");
  await writeCase(clew, { id }, { act: "unstated", fact, why: reason }, writing);
}

function factOf(input: FactInput): FactByHand {
  const fact = {
    date: input.date.trim(),
    zone: input.zone?.trim() ?? "",
    text: input.text.trim(),
    source: input.source.trim(),
    grade: input.grade?.trim() ?? "",
    exhibit: input.exhibit ?? undefined,
  };
  assertLength("text", fact.text, 1, longest.text);
  assertLength("source", fact.source, 1, longest.source);
  assertLength("date", fact.date, 1, longest.date);
  assertLength("zone", fact.zone, 0, longest.zone);
  if (fact.zone !== "" && !isZone(fact.zone)) throw new InvalidInput("notes.zone-as", {}, "zone");
  if (fact.grade !== "" && !/^[A-F][1-6]?$/u.test(fact.grade))
    throw new InvalidInput("notes.grade-letter-f-number", {}, "grade");
  if (timeTyped(fact.date, fact.zone === "" ? undefined : fact.zone) === undefined)
    throw new InvalidInput("notes.write-date-as-or", {}, "date");
  return fact;
}
