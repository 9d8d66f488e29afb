import { writeFile } from "node:fs/promises";
import {
  DeleteQueryDocument,
  GiveQueriesDocument,
  ListQueriesDocument,
  ShowQueryDocument,
  type KeptQueryFragment,
  type ShowQueryQuery,
} from "../../generated/cli-documents.ts";
import { sentence } from "../../sentences/index.ts";
import { InvalidInput, NotFound } from "../../shared/errors.ts";
import { ask } from "../ask.ts";
import type { Given, Workplace } from "../cli-command.ts";
import { fileToWrite } from "../given-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { printable, tellAll } from "../show.ts";
import { saveQueries } from "./save-queries.ts";

/** What can be done with queries beside running one, by the word behind `query`. */
type Act = (work: Workplace, given: Given, io: Io) => Promise<ExitCode>;

const acts: Readonly<Record<string, Act>> = {
  list: listQueries,
  show: showQuery,
  versions: showVersions,
  save: saveQueries,
  delete: deleteQuery,
  export: exportQueries,
};

/** The act that a word names; undefined where it is the name of a query. */
export function actNamed(word: string): Act | undefined {
  return Object.hasOwn(acts, word) ? acts[word] : undefined;
}

async function listQueries(work: Workplace, given: Given, io: Io): Promise<ExitCode> {
  const { savedQueries } = await ask(work, ListQueriesDocument, {});
  if (given.on("json")) io.out(JSON.stringify(savedQueries));
  else for (const query of savedQueries) io.out(lineOf(query));
  return 0;
}

/** Id, title, and what is worth knowing: whether it ships, is a draft, or stands first. */
function lineOf({ id, title, isOwn, isFavourite, refusal, tags }: KeptQueryFragment): string {
  const marks = [
    ...(isOwn ? [] : ["ships"]),
    ...(isFavourite ? ["favourite"] : []),
    ...(refusal === null || refusal === undefined ? [] : ["draft"]),
    ...tags,
  ];
  return [id, title, marks.join(", ")].map(printable).join("\t");
}

async function showQuery(work: Workplace, given: Given, io: Io): Promise<ExitCode> {
  const query = await queryGiven(work, given);
  if (given.on("json")) {
    io.out(JSON.stringify(query));
    return 0;
  }
  const [file] = await filesOf(work, [query.id], "cypher");
  io.out(file === undefined ? "" : withoutControls(file.text));
  if (query.refusal) io.err(sentence("cli.query.draft", query.refusal).text);
  for (const name of query.undeclared) io.err(sentence("cli.query.undeclared", { name }).text);
  return 0;
}

/** A text of several lines that cannot steer a terminal. */
function withoutControls(text: string): string {
  return text.trimEnd().split("\n").map(printable).join("\n");
}

async function showVersions(work: Workplace, given: Given, io: Io): Promise<ExitCode> {
  const { versions } = await queryGiven(work, given);
  if (given.on("json")) io.out(JSON.stringify(versions));
  else
    for (const { n, at, by, title, changed } of versions)
      io.out([`${n}`, at, by, title, changed.join(", ")].map(printable).join("\t"));
  return 0;
}

async function deleteQuery(work: Workplace, given: Given, io: Io): Promise<ExitCode> {
  const { id, version, title } = await queryGiven(work, given);
  const answer = await ask(work, DeleteQueryDocument, { id, version: version ?? null });
  const [error] = answer.deleteQuery.errors;
  if (given.on("json")) io.out(JSON.stringify(answer.deleteQuery));
  else if (error === undefined) io.out(sentence("cli.query.deleted", { title }).text);
  if (error !== undefined) io.err(printable(error.message));
  return error === undefined ? 0 : 2;
}

async function exportQueries(work: Workplace, given: Given, io: Io): Promise<ExitCode> {
  const names = given.words.slice(1);
  const out = given.text("out");
  if (names.length === 0 || out === undefined) throw new InvalidInput("cli.query.export-what");
  const form = given.text("format") ?? "cypher";
  if (form !== "cypher" && form !== "bloodhound") throw new InvalidInput("cli.query.format");
  const path = await fileToWrite(out, io);
  const ids = names.length === 1 && names[0] === "own" ? await ownIds(work) : names;
  const [file] = await filesOf(work, ids, form);
  if (file === undefined) throw new NotFound("saved query");
  await writeFile(path, file.bytes);
  tellAll(file.notes, io);
  const done = { file: out, queries: ids.length };
  io.out(given.on("json") ? JSON.stringify(done) : sentence("cli.query.exported", done).text);
  return 0;
}

async function ownIds(work: Workplace): Promise<readonly string[]> {
  const { savedQueries } = await ask(work, ListQueriesDocument, {});
  return savedQueries.flatMap(({ id, isOwn }) => (isOwn ? [id] : []));
}

async function filesOf(work: Workplace, ids: readonly string[], form: "cypher" | "bloodhound") {
  const { exportQueries: file } = await ask(work, GiveQueriesDocument, { ids: [...ids], form });
  const bytes = Buffer.from(file.base64, "base64");
  return [{ bytes, text: bytes.toString("utf8"), notes: file.notes }];
}

/** The query that the word behind the act names. Throws NotFound where there is none. */
async function queryGiven(
  work: Workplace,
  given: Given,
): Promise<NonNullable<ShowQueryQuery["savedQuery"]>> {
  const [, name] = given.words;
  if (name === undefined) throw new InvalidInput("cli.query.which");
  const { savedQuery } = await ask(work, ShowQueryDocument, { id: name });
  if (savedQuery === null || savedQuery === undefined) throw new NotFound("saved query");
  return savedQuery;
}
