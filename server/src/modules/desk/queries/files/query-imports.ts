import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Clew } from "../../../../context.ts";
import { sentence, type Sentence } from "../../../../sentences/index.ts";
import { assertLength, ClewError, InvalidInput } from "../../../../shared/errors.ts";
import { pathOfUpload } from "../../../intake/files/index.ts";
import type { QueryGiven } from "../query-draft.ts";
import {
  isSameTitle,
  ownQueries,
  saveQuery,
  type QueryToSave,
  type Writing,
} from "../own-queries.ts";
import { queriesInFile } from "./query-files.ts";
import type { SavedQuery } from "../saved-queries.ts";

/** What is done with a query whose title is taken. */
export const duplicateChoices = ["ask", "skip", "replace", "both"] as const;
export type DuplicateChoice = (typeof duplicateChoices)[number];

/** What became of a query in a file, or of a file that holds none. */
export type Outcome = "saved" | "draft" | "same" | "duplicate" | "skipped" | "refused";

export interface Taken {
  /** The file's name, and which of its queries where it has several. */
  readonly file: string;
  readonly upload: string;
  readonly title: string | null;
  readonly outcome: Outcome;
  /** Why, where it was not simply saved. */
  readonly reason: Sentence | null;
  /** Id of the query that was saved, or of the one that has its title. */
  readonly query: string | null;
}

const mostUploads = 500;
const longestFile = 1_000_000;

/** A query of a file, or why there is none. */
interface Read {
  readonly file: string;
  readonly upload: string;
  readonly given: QueryGiven | null;
  readonly reason: Sentence | null;
}

/**
 * Saves the queries of files that were sent. What is no query file is named; a text that the wall
 * refuses is kept as a draft; of one whose title is taken it is asked, or what `duplicates` says is
 * done.
 */
export async function importQueries(
  clew: Clew,
  uploads: readonly string[],
  duplicates: DuplicateChoice,
  writing: Writing,
): Promise<readonly Taken[]> {
  assertLength("uploads", uploads, 1, mostUploads);
  const read: Read[] = [];
  for (const upload of uploads) read.push(...(await queriesOf(clew, upload)));
  const taken: Taken[] = [];
  for (const one of read) taken.push(await taking(clew, one, duplicates, writing));
  return taken;
}

async function queriesOf(clew: Clew, upload: string): Promise<readonly Read[]> {
  const path = await pathOfUpload(clew.data, upload);
  const file = basename(path);
  try {
    if ((await stat(path)).size > longestFile) throw new InvalidInput("queries.file-too-long");
    const queries = queriesInFile(file, await readFile(path));
    return queries.map((given, at) => {
      const name = queries.length === 1 ? file : `${file} ${at + 1}`;
      return { file: name, upload, given, reason: null };
    });
  } catch (error) {
    if (!(error instanceof ClewError)) throw error;
    return [{ file, upload, given: null, reason: error.sentence }];
  }
}

async function taking(
  clew: Clew,
  { file, upload, given, reason }: Read,
  duplicates: DuplicateChoice,
  writing: Writing,
): Promise<Taken> {
  const base = { file, upload, title: given?.title ?? null, query: null };
  if (given === null) return { ...base, outcome: "refused", reason };
  try {
    const own = await ownQueries(clew);
    const twin = own.find(({ title }) => isSameTitle(title, given.title));
    if (twin !== undefined && isSame(twin, given))
      return { ...base, query: twin.id, outcome: "same", reason: null };
    const toSave = twin === undefined ? given : instead(own, twin, given, duplicates);
    if (toSave === undefined)
      return {
        ...base,
        query: twin?.id ?? null,
        outcome: duplicates === "ask" ? "duplicate" : "skipped",
        reason: sentence("queries.title-taken"),
      };
    return savedAs(base, await saveQuery(clew, toSave, writing));
  } catch (error) {
    if (!(error instanceof ClewError) || error.code === "ENGINE_UNAVAILABLE") throw error;
    return { ...base, outcome: "refused", reason: error.sentence };
  }
}

function savedAs(base: Omit<Taken, "outcome" | "reason">, { id, title, own }: SavedQuery): Taken {
  const refusal = own?.refusal ?? null;
  return {
    ...base,
    title,
    query: id,
    outcome: refusal === null ? "saved" : "draft",
    reason: refusal === null ? null : sentence("shared.as-written", { text: refusal.message }),
  };
}

/** Whether a file says nothing else than the query that has its title. */
function isSame(held: SavedQuery, given: QueryGiven): boolean {
  const stated = given.parameters ?? held.parameters;
  return (
    held.text.trim() === given.text.trim() &&
    held.description === (given.description ?? "") &&
    JSON.stringify(stated.map(({ name, type }) => [name, type])) ===
      JSON.stringify(held.parameters.map(({ name, type }) => [name, type]))
  );
}

/** What is saved where the title is taken; undefined where nothing is. */
function instead(
  own: readonly SavedQuery[],
  twin: SavedQuery,
  given: QueryGiven,
  duplicates: DuplicateChoice,
): QueryToSave | undefined {
  if (duplicates === "replace") {
    const kept = {
      tags: twin.tags,
      isFavourite: twin.isFavourite,
      parameters: given.parameters ?? [],
    };
    return { ...given, ...kept, id: twin.id, version: twin.own?.version ?? null };
  }
  return duplicates === "both" ? { ...given, title: freeTitle(own, given.title) } : undefined;
}

function freeTitle(own: readonly SavedQuery[], wanted: string): string {
  const isTaken = (title: string) => own.some((one) => isSameTitle(one.title, title));
  let title = wanted;
  for (let n = 2; isTaken(title); n += 1) title = `${wanted} (${n})`;
  return title;
}
