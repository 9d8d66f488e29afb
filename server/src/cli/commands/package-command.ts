import { contextFor } from "../../http/request-context.ts";
import {
  packageOfIds,
  packageOfQuery,
  type MadePackage,
} from "../../modules/desk/packages/index.ts";
import { sentence } from "../../sentences/index.ts";
import { InvalidInput } from "../../shared/errors.ts";
import { packageOfCase } from "../../modules/desk/case-files/index.ts";
import { caseGiven } from "../case-given.ts";
import type { Command, Given, Workplace } from "../cli-command.ts";
import { fileToWrite } from "../given-file.ts";
import type { Io } from "../io.ts";
import { idsIn, onlyOne } from "../scope-given.ts";
import { tellAll } from "../show.ts";
import { writeWhole } from "../write-whole.ts";
import { parametersOf } from "./query-command.ts";

/** clew package: one signed zip of a part of the network, with the rows that support it. */
export const packageCommand: Command = {
  name: "package",
  usage: [
    "package (--ids FILE | --case CASE | --query NAME [--param k=v …])",
    "--out FILE.zip [--title TEXT] [--summary TEXT] [--json]",
  ].join(" "),
  help: "cli.package.help",
  options: {
    ids: { type: "string" },
    case: { type: "string" },
    query: { type: "string" },
    param: { type: "string", multiple: true },
    title: { type: "string" },
    summary: { type: "string" },
    out: { type: "string" },
  },
  words: [0, 0],
  run: async (work, given, io) => {
    const out = given.text("out");
    if (out === undefined) throw new InvalidInput("cli.package.where");
    const file = await fileToWrite(out, io);
    const made = await madeOf(work, given, io);
    await writeWhole(file, made.bytes);
    tellAll(made.notes, io);
    const { graph, rows } = made.content;
    const said = {
      file,
      sha256: made.sha256,
      key: made.fingerprint,
      entities: graph.entities.length,
      links: graph.links.length,
      records: rows.length,
    };
    if (given.on("json")) {
      io.out(JSON.stringify({ ...said, bytes: made.bytes.length, notes: made.notes }));
      return 0;
    }
    io.out(sentence("cli.package.done", said).text);
    io.out(sentence("cli.package.sum", said).text);
    io.out(sentence("cli.package.key", said).text);
    io.out(sentence("cli.package.give-key").text);
    return 0;
  },
};

async function madeOf(work: Workplace, given: Given, io: Io): Promise<MadePackage> {
  const { clew, desk } = work;
  const { ids, caseFile, query } = onlyOne(given);
  const context = await contextFor(clew, desk);
  const { reach } = context;
  if (caseFile !== undefined) return packageOfCase(context, await caseGiven(work, caseFile));
  const words = {
    title: given.text("title") ?? sentence("cli.package.untitled").text,
    summary: given.text("summary"),
  };
  if (ids !== undefined) return packageOfIds(clew, reach, await idsIn(ids, io), words);
  const asked = { id: query ?? "", parameters: parametersOf(given) };
  return packageOfQuery(clew, reach, asked, words);
}
