import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { InvalidInput } from "../../shared/errors.ts";
import { ask } from "../ask.ts";
import type { Command, Given } from "../command.ts";
import { idsIn } from "../scope-given.ts";
import { isMap } from "../show.ts";
import { parametersOf } from "./query.ts";
import type { Io } from "../io.ts";

const fields = "{ files { name content } entities links notes }";
const byIds = `query ($ids: [ID!]!, $format: String!) { exportEntities(ids: $ids, format: $format, name: "export") ${fields} }`;
const byQuery = `query ($id: ID!, $parameters: JSON, $format: String!) { exportQuery(id: $id, parameters: $parameters, format: $format, name: "export") ${fields} }`;

/** clew export: entities and their links as files for other tools. */
export const exportCommand: Command = {
  name: "export",
  usage:
    "export (--ids FILE | --query NAME [--param k=v …]) --format csv|json|graphml|gexf --out FILE [--json]",
  help: "Writes entities with the links among them. csv gives FILE.entities.csv and FILE.links.csv.",
  options: {
    ids: { type: "string" },
    query: { type: "string" },
    param: { type: "string", multiple: true },
    format: { type: "string" },
    out: { type: "string" },
  },
  words: [0, 0],
  run: async (work, given, io) => {
    const format = given.text("format");
    const out = given.text("out");
    if (format === undefined || out === undefined)
      throw new InvalidInput("Say --format and --out.");
    const result = await resultOf(work, given, io, format);
    const files =
      isMap(result) && Array.isArray(result["files"]) ? result["files"].filter(isMap) : [];
    const written = await Promise.all(
      files.map((file) =>
        write(
          resolve(io.cwd, out),
          String(file["name"]),
          String(file["content"]),
          files.length > 1,
        ),
      ),
    );
    const { entities, links, notes } = isMap(result) ? result : {};
    for (const note of Array.isArray(notes) ? notes : []) io.err(String(note));
    io.out(
      given.on("json")
        ? JSON.stringify({ files: written, entities, links, notes })
        : `${String(entities)} entities and ${String(links)} links in ${written.join(", ")}`,
    );
    return 0;
  },
};

async function resultOf(
  work: Parameters<Command["run"]>[0],
  given: Given,
  io: Io,
  format: string,
): Promise<unknown> {
  const ids = given.text("ids");
  const query = given.text("query");
  if ((ids === undefined) === (query === undefined))
    throw new InvalidInput("Say either --ids or --query.");
  if (query !== undefined)
    return ask(work, byQuery, { id: query, parameters: parametersOf(given), format });
  return ask(work, byIds, { ids: await idsIn(ids ?? "", io), format });
}

/** One file is written under the name given; of two each keeps its own ending behind it. */
async function write(
  out: string,
  name: string,
  content: string,
  several: boolean,
): Promise<string> {
  const path = several
    ? join(dirname(out), `${basename(out).replace(/\.csv$/iu, "")}${name.slice("export".length)}`)
    : out;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}
