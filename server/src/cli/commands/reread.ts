import { settlerOf } from "../../modules/linking/derivation/index.ts";
import { reread, type Rereading } from "../../modules/intake/rereading/index.ts";
import { NotFound } from "../../shared/errors.ts";
import type { Command } from "../command.ts";
import { sourcesById } from "../../modules/ground/sources/index.ts";

/** clew reread: reads the texts again that older readers read. */
export const rereadCommand: Command = {
  name: "reread",
  usage: "reread [--dataset D] [--dry-run] [--json]",
  help: "Reads again, from the rows held, the texts that older versions of the readers read, and says what is found anew and what no longer. A server does so by itself. --dry-run tells and writes nothing.",
  options: { dataset: { type: "string" }, "dry-run": { type: "boolean" } },
  words: [0, 0],
  run: async ({ clew, desk }, given, io) => {
    const dataset = given.text("dataset");
    const dryRun = given.on("dry-run");
    if (dataset !== undefined && !(await sourcesById(clew)).has(dataset))
      throw new NotFound("source");
    const onProgress = ({ title, rows }: Rereading) => io.progress(`${title}: ${rows} rows`);
    const request = {
      dryRun,
      now: () => new Date().toISOString(),
      signal: io.signal,
      onProgress,
      ...(dataset === undefined ? {} : { dataset }),
    };
    const { rereadings, unknown } = await desk.alone(() => reread(clew, request));
    if (!dryRun && !io.signal.aborted) await settlerOf(clew).settle();
    for (const title of unknown)
      io.err(`${title} was imported before its rows could be read again: import it once more.`);
    const shown = rereadings.map(shownOf);
    if (given.on("json")) io.out(JSON.stringify({ dryRun, rereadings: shown, unknown }));
    else if (rereadings.length > 0) io.out(rereadings.map((one) => lineOf(one, dryRun)).join("\n"));
    else io.out(nothingRead(unknown.length));
    return rereadings.some(({ left }) => left > 0) || io.signal.aborted ? 1 : 0;
  },
};

function lineOf({ dataset, rows, found, lost, changed, left }: Rereading, dryRun: boolean): string {
  const kept = left > 0 ? `; ${left} rows are left as they were` : "";
  return dryRun
    ? `${dataset}: ${rows} rows would give ${found} finds more, ${lost} would no longer be found, ${changed} be others${kept}. Nothing was written.`
    : `${dataset}: ${rows} rows read again; ${found} found anew, ${lost} no longer found, ${changed} changed${kept}.`;
}

function nothingRead(unknown: number): string {
  if (unknown === 0) return "All texts were read by the readers of now.";
  const sources = unknown === 1 ? "one source" : `${unknown} sources`;
  return `All other texts were read by the readers of now; ${sources} can not be read again before an import.`;
}

function shownOf({ dataset, state, from, to, rows, left, found, lost, changed }: Rereading) {
  return { dataset, state, from, to, rows, left, found, lost, changed };
}
