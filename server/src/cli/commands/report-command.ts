import { readFile, stat } from "node:fs/promises";
import { contextFor } from "../../http/request-context.ts";
import {
  reportFormats,
  reportOfCase,
  reportOfEntities,
  reportParts,
  type MadeReport,
  type ReportFormat,
  type ReportPart,
} from "../../modules/desk/reports/index.ts";
import { sentence } from "../../sentences/index.ts";
import { InvalidInput } from "../../shared/errors.ts";
import { caseGiven } from "../case-given.ts";
import type { Command, Given, Workplace } from "../cli-command.ts";
import { fileToRead, fileToWrite } from "../given-file.ts";
import type { Io } from "../io.ts";
import { idsIn } from "../scope-given.ts";
import { tellAll } from "../show.ts";
import { writeWhole } from "../write-whole.ts";

const mostOfFile = 16_000_000;

/** clew report: what is in a case, or among chosen entities, as a document to be read. */
export const reportCommand: Command = {
  name: "report",
  usage: [
    "report (--case CASE | --ids FILE [--title TEXT] [--summary TEXT]) [--format html|docx|pdf]",
    "--out FILE [--part PART …] [--redact FILE] [--chart FILE.svg] [--json]",
  ].join(" "),
  help: "cli.report.help",
  options: {
    case: { type: "string" },
    ids: { type: "string" },
    title: { type: "string" },
    summary: { type: "string" },
    format: { type: "string" },
    part: { type: "string", multiple: true },
    redact: { type: "string" },
    chart: { type: "string" },
    out: { type: "string" },
  },
  words: [0, 0],
  run: async (work, given, io) => {
    const out = given.text("out");
    if (out === undefined) throw new InvalidInput("cli.report.where");
    const format = formatOf(given.text("format") ?? /\.(\w+)$/u.exec(out)?.[1] ?? "");
    const file = await fileToWrite(out, io);
    const { bytes, notes, entities, links, facts, redacted } = await made(work, given, io, format);
    await writeWhole(file, bytes);
    tellAll(notes, io);
    const said = { file, format, entities, links, facts };
    io.out(
      given.on("json")
        ? JSON.stringify({ ...said, bytes: bytes.length, redacted, notes })
        : sentence("cli.report.done", said).text,
    );
    return 0;
  },
};

async function made(
  { clew, desk }: Workplace,
  given: Given,
  io: Io,
  format: ReportFormat,
): Promise<MadeReport> {
  const [file, ids] = [given.text("case"), given.text("ids")];
  if ((file === undefined) === (ids === undefined)) throw new InvalidInput("cli.report.where");
  const context = await contextFor(clew, desk);
  const redact = given.text("redact");
  const chart = given.text("chart");
  const asked = {
    format,
    parts: given.texts("part").length === 0 ? null : given.texts("part").map(partOf),
    redact: redact === undefined ? [] : await linesIn(redact, io),
    chart: chart === undefined ? null : await textIn(chart, io),
  };
  if (file !== undefined)
    return reportOfCase(context, await caseGiven({ clew, desk }, file), asked);
  const about = {
    ids: await idsIn(ids ?? "", io),
    title: given.text("title") ?? sentence("cli.report.untitled").text,
    summary: given.text("summary"),
  };
  return reportOfEntities(context, about, asked);
}

function formatOf(named: string): ReportFormat {
  const format = reportFormats.find((one) => one === named.toLowerCase());
  if (format !== undefined) return format;
  throw new InvalidInput(
    "exports.format-must-be-one",
    { formats: reportFormats.join(", ") },
    "format",
  );
}

function partOf(named: string): ReportPart {
  const part = reportParts.find((one) => one === named);
  if (part === undefined)
    throw new InvalidInput("cli.report.parts", { parts: reportParts.join(", ") });
  return part;
}

/** The lines of a file that say something. */
async function linesIn(name: string, io: Io): Promise<readonly string[]> {
  const lines = (await textIn(name, io)).split(/\r\n|\r|\n/u);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** The text of a file. Throws InvalidInput where there is none, or it has more than 16 MB. */
async function textIn(name: string, io: Io): Promise<string> {
  const path = await fileToRead(name, io);
  const about = await stat(path).catch(() => undefined);
  if (about?.isFile() !== true || about.size > mostOfFile)
    throw new InvalidInput("cli.no-file", { path: name });
  return (await readFile(path, "utf8")).replace(/^\ufeff/u, "");
}
