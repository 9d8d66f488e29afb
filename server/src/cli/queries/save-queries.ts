import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { TakeQueriesDocument, type TakeQueriesMutation } from "../../generated/cli-documents.ts";
import { receiveAll } from "../../modules/intake/files/index.ts";
import type { Sentence } from "../../sentences/index.ts";
import { InvalidInput } from "../../shared/errors.ts";
import { ask } from "../ask.ts";
import type { Given, Workplace } from "../cli-command.ts";
import { fileToRead } from "../given-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { printable, tellAll } from "../show.ts";

const choices = ["ask", "skip", "replace", "both"] as const;

/** Saves the queries of files, packs among them; exit code 1 where one was not simply saved. */
export async function saveQueries(work: Workplace, given: Given, io: Io): Promise<ExitCode> {
  const files = given.words.slice(1);
  const wanted = given.text("duplicates") ?? "ask";
  const duplicates = choices.find((one) => one === wanted);
  if (files.length === 0) throw new InvalidInput("cli.query.save-what");
  if (duplicates === undefined) throw new InvalidInput("cli.query.duplicates");
  const sent = [];
  for (const file of files) sent.push(await sentFile(work, file, io));
  const left = sent.flatMap((one) => one.left);
  const uploads = sent.flatMap((one) => one.uploads);
  const taken = uploads.length === 0 ? [] : await takenOf(work, uploads, duplicates);
  tellAll(left, io);
  if (given.on("json")) io.out(JSON.stringify({ taken, left }));
  else for (const one of taken) io.out(lineOf(one));
  const isAllSaved = taken.every(({ outcome }) => outcome === "saved" || outcome === "same");
  return isAllSaved && left.length === 0 ? 0 : 1;
}

type Taken = TakeQueriesMutation["importQueries"]["taken"][number];

async function takenOf(
  work: Workplace,
  uploads: readonly string[],
  duplicates: (typeof choices)[number],
): Promise<readonly Taken[]> {
  const asked = { uploads: [...uploads], duplicates };
  const { importQueries } = await ask(work, TakeQueriesDocument, asked);
  const [error] = importQueries.errors;
  if (error !== undefined) throw new InvalidInput("shared.as-written", { text: error.message });
  return importQueries.taken;
}

interface SentFile {
  readonly uploads: readonly string[];
  /** What of a pack was left out. */
  readonly left: readonly Sentence[];
}

async function sentFile({ clew }: Workplace, file: string, io: Io): Promise<SentFile> {
  const path = await fileToRead(file, io);
  const about = await stat(path).catch(() => undefined);
  if (about?.isFile() !== true) throw new InvalidInput("cli.no-file", { path: file });
  const {
    upload,
    members,
    left = [],
  } = await receiveAll(clew, basename(path), createReadStream(path));
  return { uploads: members?.map((one) => one.upload) ?? [upload], left };
}

function lineOf({ outcome, title, file, query, reason }: Taken): string {
  return [outcome, title ?? file, query ?? "", reason?.text ?? ""].map(printable).join("\t");
}
