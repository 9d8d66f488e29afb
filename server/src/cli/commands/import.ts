import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { dryRun, type ImportState } from "../../modules/intake/imports/index.ts";
import { parseMapping } from "../../modules/intake/mapping/index.ts";
import { rejectsPath } from "../../modules/intake/files/index.ts";
import { InvalidInput } from "../../shared/errors.ts";
import type { Command, Given, Workplace } from "../command.ts";
import type { ExitCode, Io } from "../io.ts";

/** clew import: files into the graph by a mapping. */
export const importCommand: Command = {
  name: "import",
  usage: "import MAPPING.yaml [--dry-run] [--json]",
  help: "Imports the files that a mapping names. The same again changes nothing; one that was broken off goes on where it was.",
  options: { "dry-run": { type: "boolean" } },
  words: [1, 1],
  run: async ({ clew, desk }, given, io) => {
    const path = resolve(io.cwd, given.words[0] ?? "");
    const text = await readFile(path, "utf8").catch(() => {
      throw new InvalidInput(`${given.words[0] ?? ""}: there is no such mapping.`);
    });
    const request = {
      mapping: parseMapping(text, given.words[0] ?? "", clew.ontology),
      folder: dirname(path),
      mappingName: basename(path),
    };
    return given.on("dry-run")
      ? printDryRun(clew, request, given, io)
      : importAndTell({ clew, desk }, request, given, io);
  },
};

type Request = Parameters<typeof dryRun>[1];

async function printDryRun(
  clew: Workplace["clew"],
  request: Request,
  given: Given,
  io: Io,
): Promise<ExitCode> {
  const begun = performance.now();
  const dry = await dryRun(clew, request);
  const all = { ...dry, rejectsFile: null, milliseconds: Math.round(performance.now() - begun) };
  io.out(
    given.on("json")
      ? JSON.stringify(all)
      : `Would state ${dry.entities} entities and ${dry.links} links from ${dry.records} rows of ${dry.dataset}; ${dry.rejects} rejects, ${dry.unrecognised} unrecognised. Nothing was written.`,
  );
  return dry.rejects > 0 ? 1 : 0;
}

async function importAndTell(
  { clew, desk }: Pick<Workplace, "clew" | "desk">,
  request: Request,
  given: Given,
  io: Io,
): Promise<ExitCode> {
  const begun = performance.now();
  const state = await desk.run(request, { onProgress: progressOf(io) });
  const rejectsFile = state.rejects > 0 ? rejectsPath(clew.data, state.id) : null;
  const { dataset, records, entities, links, unrecognised, rejects } = state;
  const all = {
    dataset,
    records,
    entities,
    links,
    unrecognised,
    rejects,
    rejectsFile,
    milliseconds: Math.round(performance.now() - begun),
  };
  for (const warning of state.warnings) io.err(warning);
  io.out(given.on("json") ? JSON.stringify(all) : summary(all));
  return rejects > 0 ? 1 : 0;
}

function summary(all: {
  dataset: string;
  records: number;
  entities: number;
  links: number;
  unrecognised: number;
  rejects: number;
  rejectsFile: string | null;
}): string {
  const first = `${all.dataset}: ${all.records} rows, ${all.entities} entities, ${all.links} links; ${all.unrecognised} unrecognised.`;
  return all.rejectsFile === null ? first : `${first}\n${all.rejects} rejects: ${all.rejectsFile}`;
}

/** Shows rows, rows a second, time left and rejects. */
function progressOf(io: Io): (state: ImportState) => void {
  const begun = performance.now();
  return ({ phase, rows, rowsTotal, rejects }) => {
    const seconds = (performance.now() - begun) / 1_000;
    const speed = seconds > 0 ? rows / seconds : 0;
    const left =
      rowsTotal !== undefined && speed > 0 && phase === "first"
        ? `, ${Math.ceil(Math.max(0, rowsTotal - rows) / speed)} s left`
        : "";
    io.progress(
      `${phaseNames[phase]}: ${rows}${rowsTotal === undefined ? "" : ` of about ${rowsTotal}`} rows, ${Math.round(speed)} rows/s${left}, ${rejects} rejects`,
    );
  };
}

const phaseNames: Readonly<Record<ImportState["phase"], string>> = {
  retire: "Retiring what was stated before",
  first: "Reading",
  second: "Resolving references",
  finish: "Finishing",
  done: "Done",
};
