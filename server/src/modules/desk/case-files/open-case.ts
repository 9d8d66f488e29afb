import type { Writing } from "../../ground/journal/index.ts";
import { randomUUID } from "node:crypto";
import type { Clew } from "../../../context.ts";
import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import {
  ownCase,
  casesOf,
  caseStatuses,
  type CaseFile,
  type CaseHeading,
} from "../../ground/cases/index.ts";
import { writeCase, type Where } from "./write-case.ts";

const longest = { number: 60, title: 200, purpose: 5_000, summary: 20_000 } as const;

/** What a case is opened with. */
export interface OpenInput {
  readonly title: string;
  readonly number?: string | null | undefined;
  readonly purpose?: string | null | undefined;
}

/** Opens a case; gives its id. Throws InvalidInput where a field is too long, or the number taken. */
export async function openCase(clew: Clew, input: OpenInput, writing: Writing): Promise<string> {
  const held = await casesOf(clew);
  const number = input.number?.trim() ?? "";
  const heading: CaseHeading = {
    ...textsOf({ title: input.title, purpose: input.purpose ?? "" }),
    number: number === "" ? nextNumber(held, writing.now) : numberFree(held, number),
    title: titleOf(input.title),
    purpose: input.purpose?.trim() ?? "",
    status: "open",
    summary: "",
  };
  const id = randomUUID();
  await writeCase(clew, { id, after: 0 }, { act: "opened", heading }, writing);
  return id;
}

/** What of a case is to change; null stays. */
export type ChangesInput = {
  readonly [field in keyof CaseHeading]?: string | null | undefined;
};

/** Changes the heading of a case. Throws as openCase does, NotFound where there is no such case. */
export async function changeCase(
  clew: Clew,
  where: Where,
  changes: ChangesInput,
  writing: Writing,
): Promise<void> {
  const file = await ownCase(clew, where.id);
  const heading = changed(file, changes);
  if (heading.number !== undefined) {
    const others = (await casesOf(clew)).filter(({ id }) => id !== where.id);
    numberFree(others, heading.number);
  }
  if (Object.keys(heading).length > 0)
    await writeCase(clew, where, { act: "changed", heading }, writing);
}

/** The fields that differ. */
function changed(file: CaseFile, changes: ChangesInput): Partial<CaseHeading> {
  const status = caseStatuses.find((one) => one === changes.status);
  const texts = textsOf(changes);
  if (texts.title !== undefined) titleOf(texts.title);
  if (texts.number === "") throw new InvalidInput("case-files.number-empty", {}, "number");
  const wanted = { ...texts, ...(status === undefined ? {} : { status }) };
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => file[name as keyof CaseHeading] !== value),
  );
}

/** The texts that were given, trimmed. Throws InvalidInput for one that is too long. */
function textsOf(given: ChangesInput): Partial<Omit<CaseHeading, "status">> {
  const names = Object.keys(longest) as (keyof typeof longest)[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = given[name];
      if (text === null || text === undefined) return [];
      assertLength(name, text, 0, longest[name]);
      return [[name, text.trim()]];
    }),
  );
}

function titleOf(text: string): string {
  const title = text.trim();
  if (title === "") throw new InvalidInput("case-files.title-empty", {}, "title");
  return title;
}

/** A number that no other case has. Throws InvalidInput where one has it. */
function numberFree(held: readonly CaseFile[], number: string): string {
  assertLength("number", number, 1, longest.number);
  if (held.some((one) => one.number === number))
    throw new InvalidInput("case-files.number-taken", { number }, "number");
  return number;
}

/** The year and the next running number, as 2026/0001. */
function nextNumber(held: readonly CaseFile[], now: string): string {
  const year = now.slice(0, 4);
  const taken = held.flatMap(({ number }) => {
    const match = /^(\d{4})\/(\d{4,})$/u.exec(number);
    return match?.[1] === year ? [Number(match[2])] : [];
  });
  return `${year}/${String(Math.max(0, ...taken) + 1).padStart(4, "0")}`;
}
