import { basename, dirname, join } from "node:path";
import {
  ExportByCaseDocument,
  ExportByIdsDocument,
  ExportByQueryDocument,
  type ExportedFragment,
} from "../../generated/cli-documents.ts";
import { sentence } from "../../sentences/index.ts";
import { InvalidInput } from "../../shared/errors.ts";
import { ask } from "../ask.ts";
import { caseGiven } from "../case-given.ts";
import type { Command, Given, Workplace } from "../cli-command.ts";
import { fileToWrite } from "../given-file.ts";
import type { Io } from "../io.ts";
import { idsIn, onlyOne } from "../scope-given.ts";
import { tellAll } from "../show.ts";
import { writeWhole } from "../write-whole.ts";
import { parametersOf } from "./query-command.ts";

/** clew export: entities and their links as files for other tools. */
export const exportCommand: Command = {
  name: "export",
  usage:
    "export (--ids FILE | --case CASE | --query NAME [--param k=v …]) --format FORMAT --out FILE [--raw] [--json]",
  help: "cli.export.help",
  options: {
    ids: { type: "string" },
    case: { type: "string" },
    query: { type: "string" },
    param: { type: "string", multiple: true },
    format: { type: "string" },
    out: { type: "string" },
    raw: { type: "boolean" },
  },
  words: [0, 0],
  run: async (work, given, io) => {
    const format = given.text("format");
    const out = given.text("out");
    if (format === undefined || out === undefined) throw new InvalidInput("cli.export.where");
    const { files, entities, links, notes } = await exported(work, given, io, format);
    const written = await Promise.all(files.map((file) => write(out, file, files.length > 1, io)));
    tellAll(notes, io);
    io.out(
      given.on("json")
        ? JSON.stringify({ files: written, entities, links, notes })
        : sentence("cli.export.done", { entities, links, files: written.join(", ") }).text,
    );
    return 0;
  },
};

async function exported(
  work: Workplace,
  given: Given,
  io: Io,
  format: string,
): Promise<ExportedFragment> {
  const raw = given.on("raw");
  const { ids, caseFile, query } = onlyOne(given);
  if (ids !== undefined) {
    const asked = { ids: await idsIn(ids, io), format, raw };
    return (await ask(work, ExportByIdsDocument, asked)).exportEntities;
  }
  if (caseFile !== undefined) {
    const asked = { case: await caseGiven(work, caseFile), format, raw };
    return (await ask(work, ExportByCaseDocument, asked)).exportCase;
  }
  const asked = { id: query ?? "", parameters: parametersOf(given), format, raw };
  return (await ask(work, ExportByQueryDocument, asked)).exportQuery;
}

/** One file is written under the name given; of two each keeps its own ending behind it. */
async function write(
  out: string,
  { name, content, encoding }: ExportedFragment["files"][number],
  several: boolean,
  io: Io,
): Promise<string> {
  const named = several
    ? join(dirname(out), `${basename(out).replace(/\.csv$/iu, "")}${name.slice("export".length)}`)
    : out;
  const path = await fileToWrite(named, io);
  await writeWhole(path, encoding === "BASE64" ? Buffer.from(content, "base64") : content);
  return path;
}
