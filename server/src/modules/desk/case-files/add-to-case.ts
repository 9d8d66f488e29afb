import type { Writing } from "../../ground/journal/index.ts";
import type { Clew } from "../../../context.ts";
import { assertLength, InvalidInput, TooLarge } from "../../../shared/errors.ts";
import { exhibitKey, inCase, ownCase, type CaseFile } from "../../ground/cases/index.ts";
import { exhibitsFor, type Asking, type MemberInput } from "./case-members.ts";
import { writeCase } from "./write-case.ts";

const mostMembers = 2_000;
const mostExhibits = 20_000;
const longestWhy = 2_000;
const longestNote = 10_000;

/** What is put into a case, and why. */
export interface AddInput {
  readonly id: string;
  readonly members: readonly MemberInput[];
  readonly why: string;
}

/**
 * Puts members into a case; what is in it already stays as it is. Throws NotFound for what is not
 * held, InvalidInput, TooLarge past 20,000 exhibits.
 */
export async function addToCase(
  asking: Asking,
  { id, members, why }: AddInput,
  writing: Writing,
): Promise<void> {
  const { clew } = asking;
  assertLength("members", members, 1, mostMembers);
  const reason = whyOf(why);
  const file = await ownCase(clew, id);
  const held = new Set(inCase(file.exhibits).map(({ content }) => exhibitKey(content)));
  const exhibits = (await exhibitsFor(asking, members)).filter(
    (content) => !held.has(exhibitKey(content)),
  );
  if (exhibits.length === 0) return;
  if (file.exhibits.length + exhibits.length > mostExhibits)
    throw new TooLarge("case-files.too-many", { most: mostExhibits });
  await writeCase(clew, { id }, { act: "added", exhibits, why: reason }, writing);
}

/** Which exhibits go, and why. */
export interface TakeInput {
  readonly id: string;
  readonly exhibits: readonly number[];
  readonly why: string;
}

/** Takes exhibits out of a case. Throws InvalidInput for a number that is not in it. */
export async function takeFromCase(
  clew: Clew,
  { id, exhibits, why }: TakeInput,
  writing: Writing,
): Promise<void> {
  assertLength("exhibits", exhibits, 1, mostMembers);
  const reason = whyOf(why);
  const file = await ownCase(clew, id);
  const held = inCase(file.exhibits);
  const unknown = exhibits.find((number) => !held.some((one) => one.number === number));
  if (unknown !== undefined)
    throw new InvalidInput("case-files.no-such-exhibit", { number: unknown }, "exhibits");
  await writeCase(clew, { id }, { act: "takenOut", exhibits, why: reason }, writing);
}

/** A note, and the exhibit that it is on. */
export interface NoteInput {
  readonly id: string;
  readonly text: string;
  readonly exhibit?: number | null | undefined;
}

/** Writes a note into a case. Throws InvalidInput for an empty text or an exhibit it never had. */
export async function addCaseNote(
  clew: Clew,
  { id, text, exhibit }: NoteInput,
  writing: Writing,
): Promise<void> {
  assertLength("text", text.trim(), 1, longestNote);
  const file = await ownCase(clew, id);
  assertExhibit(file, exhibit ?? undefined);
  const event = { act: "noted", text: text.trim(), exhibit: exhibit ?? undefined } as const;
  await writeCase(clew, { id }, event, writing);
}

/** Throws InvalidInput where a case never had an exhibit of that number. */
export function assertExhibit(file: CaseFile, number: number | undefined): void {
  if (number !== undefined && !file.exhibits.some((one) => one.number === number))
    throw new InvalidInput("case-files.no-such-exhibit", { number }, "exhibit");
}

/** A reason. Throws InvalidInput where there is none: who reads the case later needs it. */
export function whyOf(text: string): string {
  const why = text.trim();
  if (why === "") throw new InvalidInput("case-files.why-empty", {}, "why");
  assertLength("why", why, 1, longestWhy);
  return why;
}
