import { randomBytes } from "node:crypto";
import type { Clew } from "../../../context.ts";
import type { Stamp } from "../../../journal/index.ts";
import { Conflict, InvalidInput, NotFound } from "../../../shared/errors.ts";
import { addPage, pagesOf, papersOf } from "../../ground/papers/index.ts";
import { savedQueryIn, versionsIn, type QueryPage, type QueryVersion } from "./own-query.ts";
import { checkText } from "./query-check.ts";
import { draftOf, type QueryDraft, type QueryGiven } from "./query-draft.ts";
import { shippedQueries, type SavedQuery } from "./saved-queries.ts";

/** Who writes, when, and the stamp of the request. */
export interface Writing {
  readonly by: string;
  readonly now: string;
  readonly stamp?: Stamp | undefined;
}

/** A query that is saved: anew, or as the next version of one that is there. */
export interface QueryToSave extends QueryGiven {
  readonly id?: string | null;
  /** The version that the writer saw; none has to be newer. */
  readonly version?: number | null;
}

const mostQueries = 2_000;

/** All queries: those of one's own first, each part by title. */
export async function allQueries(clew: Clew): Promise<readonly SavedQuery[]> {
  return [...(await ownQueries(clew)), ...shippedQueries()];
}

/** The queries that somebody here wrote, by title. */
export async function ownQueries(clew: Clew): Promise<readonly SavedQuery[]> {
  const papers = await papersOf(clew, "query");
  return papers
    .flatMap(
      ({ id, last, at, by, content }) => savedQueryIn(id, { n: last, at, by, content }) ?? [],
    )
    .toSorted((a, b) => compareTitles(a, b));
}

const titles = new Intl.Collator("en", { numeric: true });

function compareTitles(a: SavedQuery, b: SavedQuery): number {
  return titles.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
}

/**
 * A query by its id, or by the title that one query alone has. Throws NotFound where there is none,
 * Conflict where several are called so.
 */
export async function queryNamed(clew: Clew, name: string): Promise<SavedQuery> {
  const shipped = shippedQueries().find(({ id }) => id === name);
  if (shipped !== undefined) return shipped;
  const all = await allQueries(clew);
  const byId = all.find(({ id }) => id === name);
  if (byId !== undefined) return byId;
  const called = all.filter(({ title }) => isSameTitle(title, name));
  const [found] = called;
  if (called.length > 1) throw new Conflict("queries.several-called-so", { count: called.length });
  if (found === undefined) throw new NotFound("saved query");
  return found;
}

/** A query by its id or title; null where none is held. */
export async function queryHeld(clew: Clew, name: string): Promise<SavedQuery | null> {
  try {
    return await queryNamed(clew, name);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

/** Whether two titles read the same. */
export function isSameTitle(a: string, b: string): boolean {
  const plain = (title: string) =>
    title.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
  return plain(a) === plain(b);
}

/**
 * Saves a query: a text that the wall refuses is kept as a draft with the reason. Throws InvalidInput
 * with the field, NotFound, NotPermitted for one that ships, Conflict where somebody saved it since.
 */
export async function saveQuery(
  clew: Clew,
  given: QueryToSave,
  writing: Writing,
): Promise<SavedQuery> {
  const draft = draftOf(given, clew.ontology);
  const all = await allQueries(clew);
  const before = await beforeIt(all, given);
  const twin = all.find(({ id, title }) => id !== before?.id && isSameTitle(title, draft.title));
  if (twin !== undefined) throw new InvalidInput("queries.title-taken", {}, "title");
  if (before === undefined && all.length >= mostQueries)
    throw new InvalidInput("queries.too-many", { most: mostQueries }, "title");
  assertAsksOthers(all, draft, before?.id);
  const page = await pageOf(clew, draft);
  const id = before?.id ?? freshId();
  return added(clew, { id, after: before?.own?.version ?? 0, page }, writing);
}

async function added(
  clew: Clew,
  { id, after, page }: { readonly id: string; readonly after: number; readonly page: QueryPage },
  { by, now, stamp }: Writing,
): Promise<SavedQuery> {
  const written = await addPage(clew, {
    sort: "query",
    id,
    after,
    content: page,
    by,
    now,
    stamp,
    answer: { query: id },
  });
  const saved = savedQueryIn(id, written);
  if (saved === undefined) throw new NotFound("saved query");
  return saved;
}

/** The query that is saved anew; undefined where it is new. */
async function beforeIt(
  all: readonly SavedQuery[],
  { id, version }: QueryToSave,
): Promise<SavedQuery | undefined> {
  if (id === null || id === undefined) return undefined;
  const before = all.find((one) => one.id === id);
  assertOwn(before);
  if (version === null || version === undefined)
    throw new InvalidInput("queries.version-needed", {}, "version");
  if (version !== before.own.version) throw new Conflict("queries.saved-since");
  return before;
}

type Own = SavedQuery & { readonly own: NonNullable<SavedQuery["own"]> };

function assertOwn(query: SavedQuery | undefined): asserts query is Own {
  if (query === undefined) throw new NotFound("saved query");
  if (query.own === undefined) throw new InvalidInput("queries.ships", {}, "id");
}

/** What suggests values has to be another query that is there. */
function assertAsksOthers(
  all: readonly SavedQuery[],
  { parameters }: QueryDraft,
  own: string | undefined,
): void {
  for (const { name, suggestions } of parameters) {
    if (suggestions?.from !== "query") continue;
    const { query } = suggestions;
    if (query === own || !all.some(({ id }) => id === query))
      throw new InvalidInput("queries.suggesting-query", { name }, "parameters");
  }
}

async function pageOf(clew: Clew, draft: QueryDraft): Promise<QueryPage> {
  const { refusal, parameters, columns } = await checkText(clew, draft.text);
  const declared = new Set(draft.parameters.map(({ name }) => name));
  const undeclared = parameters.filter((name) => !declared.has(name));
  return { ...draft, columns, undeclared, refusal };
}

/** 16 letters that tell nothing: titles may name people, and addresses are kept in histories. */
function freshId(): string {
  return `q${BigInt(`0x${randomBytes(10).toString("hex")}`)
    .toString(32)
    .padStart(16, "0")}`;
}

/** Deletes a query; its versions stay in the journal. Throws as `saveQuery` does. */
export async function deleteQuery(
  clew: Clew,
  { id, version }: { readonly id: string; readonly version?: number | null },
  { by, now, stamp }: Writing,
): Promise<void> {
  const query = (await allQueries(clew)).find((one) => one.id === id);
  assertOwn(query);
  if (version !== null && version !== undefined && version !== query.own.version)
    throw new Conflict("queries.saved-since");
  const after = query.own.version;
  await addPage(clew, { sort: "query", id, after, content: null, by, now, stamp, answer: {} });
}

/** The versions of a query, newest first; none of one that ships with Clew. */
export async function versionsOf(
  clew: Clew,
  { id, own }: Pick<SavedQuery, "id" | "own">,
): Promise<readonly QueryVersion[]> {
  return own === undefined ? [] : versionsIn(await pagesOf(clew, "query", id));
}
