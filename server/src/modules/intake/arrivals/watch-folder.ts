import { lstat, opendir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Clew } from "../../../context.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import {
  ClewError,
  Conflict,
  EngineUnavailable,
  InvalidInput,
  NotFound,
} from "../../../shared/errors.ts";
import { placeGiven, placeWithin } from "../../../shared/file-place.ts";
import { latestOf, type ImportDesk } from "../imports/index.ts";
import {
  anew,
  known,
  mayBeTaken,
  ready,
  type KnownFile,
  type ListedFile,
  type Outcome,
} from "./watch-decisions.ts";
import { showWatched, type FailedFile } from "./watched.ts";

/** A folder to be watched, and the source that its files come to. */
export interface Watch {
  readonly dataset: string;
  /** Absolute path. */
  readonly folder: string;
}

/** What watching works with. */
export interface Watching {
  readonly clew: Clew;
  readonly desk: Pick<ImportDesk, "add">;
  /** Ends it, between two files. */
  readonly signal: AbortSignal;
  /** Milliseconds between two looks. */
  readonly pause?: number;
}

/** What is known of a watched folder. */
interface Desk {
  files: ReadonlyMap<string, KnownFile>;
  readonly failed: Map<string, FailedFile>;
  /** The import that the source was last read as a whole by. */
  whole: string | undefined;
  lastAt: string | null;
}

const mostFiles = 10_000;
const mostFailed = 100;

/**
 * Takes the files of a folder as they come, one after the other, each once, by the mapping that is
 * kept of its source. Files that cannot be taken are left where they are. Ends with the signal.
 */
export async function watchFolder(watch: Watch, watching: Watching): Promise<void> {
  const { clew, signal, pause = 2_000 } = watching;
  const state: Desk = { files: new Map(), failed: new Map(), whole: undefined, lastAt: null };
  while (!signal.aborted) {
    const problem = await looked(watch, watching, state).catch((error: unknown) => {
      if (!(error instanceof EngineUnavailable)) clew.log.error("a folder could not be watched");
      return error instanceof ClewError ? error.sentence : sentence("arrivals.folder-unreadable");
    });
    show(clew, watch, state, problem);
    await setTimeout(pause, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** Looks once at a folder and takes what is complete; why it is not watched, if it is not. */
async function looked(
  watch: Watch,
  watching: Watching,
  state: Desk,
): Promise<Sentence | undefined> {
  const { clew, signal } = watching;
  await placeGiven(watch.folder, "a file", clew.data); // throws among Clew's own files
  const { files, isMore } = await listed(watch.folder);
  const whole = (await latestOf(clew, watch.dataset))?.id;
  if (whole !== state.whole) state.files = anew(state.files);
  state.whole = whole;
  state.files = known(state.files, files, Date.now());
  for (const name of state.failed.keys())
    if (state.files.get(name)?.outcome !== "failed") state.failed.delete(name);
  for (const { name } of ready(state.files, Date.now())) {
    if (signal.aborted) break;
    show(clew, watch, state, undefined);
    const problem = await taken(watch, watching, state, name);
    if (problem !== undefined) return problem;
  }
  return isMore ? sentence("arrivals.many-files", { most: mostFiles }) : undefined;
}

/** Takes one file. Gives why nothing of the folder can be taken now, where that is so. */
async function taken(
  { dataset, folder }: Watch,
  { clew, desk }: Watching,
  state: Desk,
  name: string,
): Promise<Sentence | undefined> {
  const at = new Date().toISOString();
  try {
    const { path } = await placeWithin(folder, name);
    const arrival = { dataset, came: { path }, arrivedAt: seenAt(state, name) };
    const { ended } = await desk.add(arrival, { unlessUndone: true });
    await ended;
    state.lastAt = at;
    mark(state, name, "held");
    return undefined;
  } catch (error) {
    if (isOfSource(error)) return error.sentence;
    if (error instanceof Conflict && error.sentence.key === "journal.file-changed")
      return undefined;
    const problem =
      error instanceof ClewError ? error.sentence : sentence("imports.could-not-go-on");
    clew.log.error("a file of a watched folder could not be taken");
    mark(state, name, "failed");
    state.failed.delete(name);
    state.failed.set(name, { name, at, problem });
    return undefined;
  }
}

const ofSource: ReadonlySet<string> = new Set([
  "imports.no-kept-mapping",
  "imports.whole-under-way",
  "imports.whole-broken-off",
  "imports.many-files-came",
  "imports.left-off",
]);

/** What is no fault of the file: it waits. */
function isOfSource(error: unknown): error is ClewError {
  if (error instanceof EngineUnavailable || error instanceof NotFound) return true;
  const isRefusal = error instanceof Conflict || error instanceof InvalidInput;
  return isRefusal && ofSource.has(error.sentence.key);
}

function mark(state: Desk, name: string, outcome: Outcome): void {
  const file = state.files.get(name);
  if (file !== undefined) state.files = new Map(state.files).set(name, { ...file, outcome });
}

/** When a file was first seen as it is. */
function seenAt({ files }: Desk, name: string): string {
  return new Date(files.get(name)?.since ?? Date.now()).toISOString();
}

/** The files of a folder itself that may be taken by their names, at most so many. */
async function listed(
  folder: string,
): Promise<{ readonly files: readonly ListedFile[]; readonly isMore: boolean }> {
  const files: ListedFile[] = [];
  for await (const entry of await opendir(folder)) {
    if (entry.isDirectory() || !mayBeTaken(entry.name)) continue;
    if (files.length >= mostFiles) return { files, isMore: true };
    const about = await lstat(join(folder, entry.name)).catch(() => undefined);
    if (about !== undefined)
      files.push({ name: entry.name, size: about.size, changedAt: about.mtimeMs });
  }
  return { files, isMore: false };
}

function show(clew: Clew, watch: Watch, state: Desk, problem: Sentence | undefined): void {
  const count = (outcome: Outcome) =>
    [...state.files.values()].filter((file) => file.outcome === outcome).length;
  showWatched(clew, {
    ...watch,
    problem: problem ?? null,
    held: count("held"),
    waiting: count("waiting"),
    lastAt: state.lastAt,
    failed: [...state.failed.values()].toReversed().slice(0, mostFailed),
    failedTotal: state.failed.size,
  });
}
