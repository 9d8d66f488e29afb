import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Clew } from "../../../../context.ts";
import { InvalidInput } from "../../../../shared/errors.ts";
import { placeWithin } from "../../../../shared/file-place.ts";
import type { ArrivingFile, Notations, SavedReading } from "../../files/index.ts";
import type { ImportWatch } from "../import-state.ts";
import { workFolder } from "../entries/import-entries.ts";
import { prepareImport, type PreparedImport } from "../prepare-import.ts";
import { candidates, choicesOf, nameForRows, theOne, type FileChoice } from "./choose-file.ts";
import { columnsOfRecords, linesOf, mapsAll } from "./given-records.ts";
import { assertRoom, keptSource } from "./kept-reading.ts";

/** What comes to the rows of a source. */
export interface Arrival {
  readonly dataset: string;
  /** Path of the mapping's file whose rows they are; found out by name and columns where absent. */
  readonly file?: string | undefined;
  /** The rows as plain JSON, or the path of a file. */
  readonly came: { readonly records: readonly unknown[] } | { readonly path: string };
  /** When it came, ISO. */
  readonly arrivedAt: string;
  /** Ends the looking at it. */
  readonly signal?: AbortSignal | undefined;
  /** How it is watched once it is accepted. */
  readonly watch?: ImportWatch | undefined;
}

/** Most files of a mapping that are tried on a file whose name fits none. */
const mostTried = 20;

/**
 * Finds out which file of a source's mapping the rows are of, and plans them. Throws NotFound where
 * there is no such source; InvalidInput where no mapping of it is kept, or where rows or columns do
 * not fit.
 */
export async function prepareArrival(
  clew: Clew,
  id: string,
  arrival: Arrival,
): Promise<PreparedImport> {
  const { reading } = await keptSource(clew, arrival.dataset);
  assertRoom(reading.files);
  const { came } = arrival;
  return "records" in came
    ? preparedRows(clew, id, { ...arrival, reading, records: came.records })
    : preparedFile(clew, { ...arrival, reading, path: came.path });
}

type OfSource = Pick<Arrival, "file" | "arrivedAt" | "signal"> & { readonly reading: SavedReading };

async function preparedRows(
  clew: Clew,
  id: string,
  { records, file, ...of }: OfSource & { readonly records: readonly unknown[] },
): Promise<PreparedImport> {
  const { mapping } = of.reading;
  const lines = linesOf(records);
  const all = choicesOf(mapping);
  const asked = candidates(mapping, { file });
  const columns = columnsOfRecords(lines);
  const fitting =
    asked.length === 1 ? asked : asked.filter((one) => mapsAll(mapping, one, columns));
  const choice = theOne(fitting, all, "records");
  const folder = workFolder(clew, id);
  const at = all.findIndex(({ path }) => path === choice.path);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { path } = await placeWithin(folder, nameForRows(choice, at));
    await writeFile(path, `${lines.join("\n")}\n`, { mode: 0o600 });
    return await planned(clew, { ...of, choice, path, isStrict: true });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function preparedFile(
  clew: Clew,
  { path, file, ...of }: OfSource & { readonly path: string },
): Promise<PreparedImport> {
  const { mapping } = of.reading;
  const asked = candidates(mapping, { file, name: basename(path) });
  const only = asked.length === 1 ? asked[0] : undefined;
  if (only !== undefined) return planned(clew, { ...of, choice: only, path, isStrict: false });
  const fitting: { readonly choice: FileChoice; readonly prepared: PreparedImport }[] = [];
  for (const choice of asked.slice(0, mostTried)) {
    const prepared = await planned(clew, { ...of, choice, path, isStrict: false }).catch(
      unlessUnfit,
    );
    if (prepared !== undefined) fitting.push({ choice, prepared });
  }
  const one = theOne(
    fitting.map(({ choice }) => choice),
    asked,
    "file",
  );
  return (
    fitting.find(({ choice }) => choice === one)?.prepared ??
    planned(clew, { ...of, choice: one, path, isStrict: false })
  );
}

/** A file that lacks a column is of another kind than the one that was tried. */
function unlessUnfit(error: unknown): undefined {
  if (!(error instanceof InvalidInput) || error.sentence.key !== "files.has-no-column-has")
    throw error;
}

function planned(
  clew: Clew,
  {
    reading,
    arrivedAt,
    signal,
    choice,
    path,
    isStrict,
  }: Omit<OfSource, "file"> & {
    readonly choice: FileChoice;
    readonly path: string;
    readonly isStrict: boolean;
  },
): Promise<PreparedImport> {
  const { mapping } = reading;
  const { ats } = choice;
  const arriving: ArrivingFile = { path, ats, isStrict, notations: notationsIn(reading, ats) };
  const folder = dirname(path);
  const request = { mapping, folder, mappingName: "mapping", arriving, adds: true, arrivedAt };
  return prepareImport(clew, request, signal);
}

/** How times and amounts were written in the latest file that was read by each place of the mapping. */
function notationsIn(
  { files }: SavedReading,
  ats: readonly number[],
): readonly (readonly [number, Notations])[] {
  return ats.flatMap((at) => {
    const latest = files.findLast((file) => file.at === at);
    if (latest === undefined) return [];
    const { orders, amounts = [] } = latest;
    return [[at, { dates: new Map(orders), amounts: new Map(amounts) }] as const];
  });
}
