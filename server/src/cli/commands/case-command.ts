import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  AddToCaseDocument,
  ChangeCaseDocument,
  DeleteCaseDocument,
  ListCasesDocument,
  NoteInCaseDocument,
  OpenCaseDocument,
  ReceivePackageDocument,
  ShowCaseDocument,
  TakeFromCaseDocument,
  type CaseDoneFragment,
  type CaseMemberInput,
  type ListedCaseFragment,
  type WholeCaseFragment,
} from "../../generated/cli-documents.ts";
import { receive } from "../../modules/intake/files/index.ts";
import { sentence } from "../../sentences/index.ts";
import { InvalidInput, NotFound } from "../../shared/errors.ts";
import { ask } from "../ask.ts";
import { tellChronology } from "../chronology-lines.ts";
import { caseGiven } from "../case-given.ts";
import type { Command, Given, Workplace } from "../cli-command.ts";
import { fileToRead } from "../given-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { idsIn } from "../scope-given.ts";
import { printable } from "../show.ts";
import { parametersOf } from "./query-command.ts";

/** clew case: opens case files, puts things into them, shows them. */
export const caseCommand: Command = {
  name: "case",
  usage: [
    "case list | open TITLE [--number N] [--purpose TEXT] | show CASE |",
    "add CASE (--ids FILE | --row ID … | --document FILE | --query NAME [--param k=v …]) --why TEXT |",
    "take-out CASE --exhibit N … --why TEXT | note CASE TEXT [--exhibit N] |",
    "chronology CASE [--format csv|xlsx|docx] [--out FILE] |",
    "status CASE STATUS | delete CASE | receive PACKAGE.zip [--json]",
  ].join(" "),
  help: "cli.case.help",
  options: {
    number: { type: "string" },
    purpose: { type: "string" },
    ids: { type: "string" },
    row: { type: "string", multiple: true },
    document: { type: "string" },
    query: { type: "string" },
    param: { type: "string", multiple: true },
    exhibit: { type: "string", multiple: true },
    why: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
  },
  words: [1, 20],
  run: async (work, given, io) => {
    const [act = ""] = given.words;
    const doing = acts[act];
    if (doing === undefined) throw new InvalidInput("cli.usage", { usage: caseCommand.usage });
    return doing(work, given, io);
  },
};

type Act = (work: Workplace, given: Given, io: Io) => Promise<ExitCode>;

const acts: Readonly<Record<string, Act>> = {
  list: async (work, given, io) => {
    const { caseFiles } = await ask(work, ListCasesDocument, {});
    if (given.on("json")) io.out(JSON.stringify(caseFiles));
    else for (const file of caseFiles) io.out(caseLine(file));
    return 0;
  },
  show: async (work, given, io) => {
    const { caseFile } = await ask(work, ShowCaseDocument, { id: await idOf(work, given) });
    if (caseFile === null) throw new NotFound("case file");
    if (given.on("json")) io.out(JSON.stringify(caseFile));
    else for (const line of linesOf(caseFile)) io.out(line);
    return 0;
  },
  open: async (work, given, io) => {
    const title = given.words.slice(1).join(" ");
    const asked = { title, number: given.text("number"), purpose: given.text("purpose") };
    return told(given, io, (await ask(work, OpenCaseDocument, asked)).openCase);
  },
  add: async (work, given, io) => {
    const asked = {
      case: await idOf(work, given),
      members: await membersGiven(work, given, io),
      why: given.text("why") ?? "",
    };
    return told(given, io, (await ask(work, AddToCaseDocument, asked)).addToCase);
  },
  receive: async (work, given, io) => {
    const asked = { package: await sent(work, given.words[1] ?? "", io) };
    return told(given, io, (await ask(work, ReceivePackageDocument, asked)).receivePackage);
  },
  "take-out": async (work, given, io) => {
    const exhibits = given.texts("exhibit").map(numberOf);
    const asked = { case: await idOf(work, given), exhibits, why: given.text("why") ?? "" };
    return told(given, io, (await ask(work, TakeFromCaseDocument, asked)).takeFromCase);
  },
  note: async (work, given, io) => {
    const [exhibit] = given.texts("exhibit").map(numberOf);
    const text = given.words.slice(2).join(" ");
    const asked = { case: await idOf(work, given), text, exhibit };
    return told(given, io, (await ask(work, NoteInCaseDocument, asked)).addCaseNote);
  },
  chronology: async (work, given, io) => tellChronology(work, given, io, await idOf(work, given)),
  status: async (work, given, io) => {
    const status = statuses[given.words[2] ?? ""];
    if (status === undefined)
      throw new InvalidInput("cli.case.status", { statuses: Object.keys(statuses).join(", ") });
    const asked = { case: await idOf(work, given), changes: { status } };
    return told(given, io, (await ask(work, ChangeCaseDocument, asked)).changeCase);
  },
  delete: async (work, given, io) => {
    const asked = { case: await idOf(work, given) };
    const { ok, errors } = (await ask(work, DeleteCaseDocument, asked)).deleteCase;
    if (!ok) return told(given, io, { ok, errors, caseFile: null });
    io.out(given.on("json") ? JSON.stringify({ deleted: asked.case }) : asked.case);
    return 0;
  },
};

const statuses: Readonly<Record<string, ListedCaseFragment["status"]>> = {
  open: "open",
  paused: "paused",
  "handed-over": "handedOver",
  closed: "closed",
};

/** The case that the second word names. */
const idOf = (work: Workplace, { words }: Given) => caseGiven(work, words[1] ?? "");

/** What is to be put in. Throws InvalidInput where nothing is named. */
async function membersGiven(
  work: Workplace,
  given: Given,
  io: Io,
): Promise<readonly CaseMemberInput[]> {
  const ids = given.text("ids");
  const document = given.text("document");
  const query = given.text("query");
  const members: readonly CaseMemberInput[] = [
    ...(ids === undefined ? [] : await idsIn(ids, io)).map((entity) => ({ entity })),
    ...given.texts("row").map((record) => ({ record })),
    ...(document === undefined ? [] : [{ document: await sent(work, document, io) }]),
    ...(query === undefined ? [] : [{ query: { id: query, parameters: parametersOf(given) } }]),
  ];
  if (members.length === 0) throw new InvalidInput("cli.case.members");
  return members;
}

/** Keeps a file as one that was sent; gives the name that it is known by. */
async function sent({ clew }: Workplace, name: string, io: Io): Promise<string> {
  const path = await fileToRead(name, io);
  const isFile = await stat(path).then(
    (about) => about.isFile(),
    () => false,
  );
  if (!isFile) throw new InvalidInput("cli.no-file", { path: name });
  return (await receive(clew.data, basename(path), createReadStream(path))).upload;
}

function numberOf(text: string): number {
  if (!/^\d{1,6}$/u.test(text)) throw new InvalidInput("cli.whole-number", { option: "exhibit" });
  return Number(text);
}

/** Tells what became of a change. */
function told(given: Given, io: Io, { ok, errors, caseFile }: CaseDoneFragment): ExitCode {
  if (!ok || caseFile === null) {
    for (const { message } of errors) io.err(printable(message));
    return 2;
  }
  io.out(given.on("json") ? JSON.stringify(caseFile) : caseLine(caseFile));
  return 0;
}

function caseLine({ id, number, title, status, exhibitCount }: ListedCaseFragment): string {
  const count = sentence("cli.case.exhibits", { count: exhibitCount }).text;
  return [id, number, title, status, count].map(printable).join("\t");
}

function linesOf(file: WholeCaseFragment): readonly string[] {
  const exhibits = file.exhibits.flatMap(({ number, sort, title, added, takenOut, changes }) => [
    [`${number}`, takenOut === null ? sort : `(${sort})`, title, added.why]
      .map(printable)
      .join("\t"),
    ...changes.map(({ text }) => `\t${printable(text)}`),
  ]);
  const notes = file.notes.map(({ at, by, text }) =>
    [at.slice(0, 16), by, text].map(printable).join("\t"),
  );
  const texts = [file.purpose, file.summary].filter((text) => text !== "").map(printable);
  return [caseLine(file), ...texts, ...exhibits, ...notes];
}
