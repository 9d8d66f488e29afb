import type { Clew } from "../../../context.ts";
import type { Row } from "../../../graph/index.ts";
import { packReading } from "../files/index.ts";
import { type Mapping, warningsOf } from "../mapping/index.ts";
import { dropRecords, finishWriting, retire, keepRun } from "../statements/index.ts";
import { countsOf, type DatasetCounts } from "./counts.ts";
import { firstState } from "./entries/first-state.ts";
import { latestOf, newImportId, replacesAdded, save } from "./kept-imports.ts";
import { progressRow, type ImportState, type RunWatch } from "./import-state.ts";
import { readPass, shapesOf } from "./passes.ts";
import type { PreparedImport } from "./prepare-import.ts";
import { keepSource } from "../../ground/sources/index.ts";
import { sentence } from "../../../sentences/index.ts";

/**
 * Imports what was prepared and gives its last state. The same files and mapping again change
 * nothing; one that was broken off goes on where it was; a changed one retires what is no longer
 * stated. Throws what breaks it off; what is kept of it says that it runs then.
 */
export async function runImport(
  clew: Clew,
  prepared: PreparedImport,
  watch: RunWatch,
  id: string = newImportId(),
): Promise<ImportState> {
  const { dataset } = prepared.request.mapping;
  const latest = await latestOf(clew, dataset.id);
  if (latest?.state === "done" && latest.digest === prepared.digest) return latest;
  const begun =
    latest?.state === "running" && latest.digest === prepared.digest
      ? { ...latest, folder: clew.journal.own }
      : await begin(clew, prepared, watch, { id, latest });
  watch.onProgress(begun);
  return proceed(clew, prepared, begun, watch);
}

/** Most sentences that are kept of an import before its first row is read. */
const mostWarnings = 40;

/** The id that an import is to have, and whether another of its source was there before. */
interface Beginning {
  readonly id: string;
  readonly latest: ImportState | undefined;
}

async function begin(
  clew: Clew,
  prepared: PreparedImport,
  { now }: RunWatch,
  { id, latest }: Beginning,
): Promise<ImportState> {
  const { mapping } = prepared.request;
  if (latest?.state === "running")
    await save(clew, {
      ...latest,
      state: "failed",
      problem: sentence("imports.another-import-this-source"),
      endedAt: now(),
    });
  await clew.graph.write((send) =>
    keepSource(send, mapping.dataset.id, {
      ...headOf(mapping),
      files: JSON.stringify(shapesOf(prepared.files)), // rows are shown and found before it is done
      importedAt: now(),
    }),
  );
  return save(clew, {
    ...firstState(prepared, id, later(latest?.startedAt, now())),
    phase: latest === undefined ? "first" : "retire",
    warnings: [
      ...(await replacesAdded(clew, mapping.dataset.id)),
      ...warningsOf(mapping, clew.ontology),
      ...prepared.files.flatMap(({ remarks }) => remarks),
    ].slice(0, mostWarnings),
    folder: clew.journal.own,
  });
}

/** A time, or just behind an earlier one: where the clock went back, the last import stays the last. */
export function later(earlier: string | undefined, time: string): string {
  if (earlier === undefined || earlier < time) return time;
  return new Date(Date.parse(earlier) + 1).toISOString();
}

async function proceed(
  clew: Clew,
  prepared: PreparedImport,
  begun: ImportState,
  watch: RunWatch,
): Promise<ImportState> {
  let state = begun;
  if (state.phase === "retire") {
    await retire(clew, state.dataset, state.id);
    state = await save(clew, { ...state, phase: "first", file: 0, row: 0 });
  }
  for (const phase of ["first", "second"] as const) {
    if (state.phase !== phase) continue;
    if (phase === "first" || prepared.files.some(({ hasRefs }) => hasRefs))
      state = await readPass(clew, prepared, state, watch);
    state = { ...state, phase: phase === "first" ? "second" : "finish", file: 0, row: 0 };
    await save(clew, state);
  }
  watch.onProgress(state);
  await finishWriting(clew, state.id, watch.stopped);
  await dropRecords(clew, state.dataset, state.id);
  return complete(clew, prepared, state, watch);
}

async function complete(
  clew: Clew,
  prepared: PreparedImport,
  state: ImportState,
  { now, onProgress }: RunWatch,
): Promise<ImportState> {
  const counts = await countsOf(clew, state.dataset);
  const { records, entities, links } = counts;
  const done: ImportState = {
    ...state,
    state: "done",
    phase: "done",
    records,
    entities,
    links,
    endedAt: now(),
  };
  await clew.graph.write(async (send) => {
    await keepSource(send, prepared.request.mapping.dataset.id, {
      ...sourceRow(prepared, counts),
      rejects: state.rejects,
      importedAt: now(),
      import: state.id,
    });
    await keepRun(send, state.id, progressRow(done));
  });
  onProgress(done);
  return done;
}

/** What is kept of a dataset that was imported: its head, what it states, how its rows are read. */
function sourceRow(
  { request, files, reading, readers }: PreparedImport,
  { records, entities, links, from, to }: DatasetCounts,
): Row {
  return {
    ...headOf(request.mapping),
    records,
    entities,
    links,
    from: from ?? null,
    to: to ?? null,
    files: JSON.stringify(shapesOf(files)),
    reading: packReading(reading),
    readers,
  };
}

/** What a mapping says of its dataset, as kept on the dataset's node. */
function headOf({ dataset: { title, demo, reliability, region, timezone } }: Mapping): Row {
  return {
    title,
    demo,
    reliability: reliability ?? null,
    region: region ?? null,
    timezone: timezone ?? null,
  };
}
