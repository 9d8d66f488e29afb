import { EventEmitter, on } from "node:events";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Clew } from "../../../context.ts";
import { Conflict, NotFound } from "../../../shared/errors.ts";
import { queue, type InTurn } from "../../../shared/queue.ts";
import { parseMapping, type Mapping } from "../mapping/index.ts";
import { gather, pathOfUpload } from "../files/index.ts";
import {
  importsHeld,
  newImportId,
  prepareImport,
  runImport,
  save,
  takeOut,
  type ImportRequest,
  type PreparedImport,
} from "./run-import.ts";
import type { ImportState, ImportWatch } from "./state.ts";
import { sourcesById } from "../../ground/sources/index.ts";

/** An import under way, with how fast it is. */
export interface Progress extends ImportState {
  readonly rowsPerSecond: number;
  readonly secondsLeft?: number;
}

/** Runs imports one after the other, and tells how they go. */
export interface ImportDesk {
  /** Imports by a mapping and waits for its end. */
  readonly run: (request: ImportRequest, watch?: Partial<ImportWatch>) => Promise<ImportState>;
  /** Begins to import uploads; gives the state at the beginning. */
  readonly start: (uploads: readonly string[], mapping: string) => Promise<Progress>;
  /** Stops an import that is under way; what it has stated is taken out. */
  readonly cancel: (id: string) => Promise<void>;
  /** Takes out what an import stated. */
  readonly undo: (id: string) => Promise<void>;
  /** Takes a dataset out whole. Throws NotFound. */
  readonly remove: (dataset: string) => Promise<void>;
  /** All imports, latest first. */
  readonly list: () => Promise<readonly Progress[]>;
  /** One import. Throws NotFound. */
  readonly one: (id: string) => Promise<Progress>;
  /** The states of one import until it ends. */
  readonly follow: (id: string) => AsyncGenerator<Progress>;
  /** Does other work that writes, while no import runs. */
  readonly alone: InTurn;
  /** Goes on with imports of uploads that a stop broke off. */
  readonly resume: () => Promise<void>;
}

const notSettled =
  "The rows are in, but shared wordings, groups of pictures, hubs and changes of hands could not be worked out; what was known of them before stands. clew clusters, or a server that starts, works them out again.";

/**
 * Opens the desk. `now` is the time, ISO; `settle` works out what follows from what is held, after
 * each import and removal.
 */
export function openDesk(clew: Clew, now: () => string, settle: () => Promise<void>): ImportDesk {
  const events = new EventEmitter().setMaxListeners(0);
  const live = new Map<string, Progress>();
  const stops = new Map<string, AbortController>();
  const inTurn = queue();

  const perform = (
    prepared: PreparedImport,
    id: string,
    watch: Partial<ImportWatch>,
  ): Promise<ImportState> =>
    inTurn(async () => {
      const stop = new AbortController();
      stops.set(id, stop);
      const speed = speedometer();
      const onProgress = (state: ImportState) => {
        live.set(id, { ...state, ...speed(state) });
        watch.onProgress?.(state);
        events.emit(id);
      };
      try {
        const state = await runImport(
          clew,
          prepared,
          { now, signal: watch.signal ?? stop.signal, onProgress },
          id,
        );
        live.set(id, { ...state, ...speed(state) });
        if (watch.settle === false || (await settled())) return state;
        return { ...state, warnings: [...state.warnings, notSettled] };
      } catch (error) {
        live.delete(id);
        throw error;
      } finally {
        stops.delete(id);
        events.emit(id);
      }
    });

  /**
   * Works out what follows from what is held; false where that failed: the rows are in all the
   * same.
   */
  const settled = async () =>
    settle().then(
      () => true,
      (error: unknown) => {
        clew.log.error("what follows from the rows could not be worked out", {
          reason: error instanceof Error ? error.name : "unknown",
        });
        return false;
      },
    );

  const list = async () => {
    const held = await importsHeld(clew, 200);
    return held.map((state) => live.get(state.id) ?? { ...state, rowsPerSecond: 0 });
  };
  const one = async (id: string) => {
    const found = live.get(id) ?? (await list()).find((state) => state.id === id);
    if (found === undefined) throw new NotFound("import");
    return found;
  };
  const removeDataset = (dataset: string) =>
    inTurn(async () => {
      const of = (await importsHeld(clew, 10_000)).filter((state) => state.dataset === dataset);
      await takeOut(clew, dataset);
      for (const state of of) {
        if (state.state !== "done" && state.state !== "running") continue;
        await save(clew, { ...state, state: "undone", endedAt: now() });
        live.delete(state.id);
      }
      await settled();
    });

  return {
    run: async (request, watch = {}) =>
      perform(await prepareImport(clew, request), newImportId(), watch),
    start: async (uploads, text) => {
      const id = newImportId();
      const prepared = await prepareUploads(clew, id, uploads, text);
      const first: Progress = { ...waiting(prepared, id, now()), rowsPerSecond: 0 };
      live.set(id, first);
      perform(prepared, id, {}).catch((error: unknown) =>
        clew.log.error("import failed", {
          reason: error instanceof Error ? error.name : "unknown",
        }),
      );
      return first;
    },
    cancel: async (id) => {
      const stop = stops.get(id);
      if (stop === undefined) throw new Conflict("This import is not running.");
      stop.abort();
      for await (const state of follow(id)) if (state.state !== "running") break;
    },
    undo: async (id) => {
      const state = await one(id);
      if (state.state !== "done") throw new Conflict("Only an import that is done can be undone.");
      const latest = (await list()).find(
        (other) => other.dataset === state.dataset && other.state === "done",
      );
      if (latest?.id !== id)
        throw new Conflict("A later import of this source took its place; undo that one.");
      await removeDataset(state.dataset);
    },
    remove: async (dataset) => {
      if (!(await sourcesById(clew)).has(dataset)) throw new NotFound("source");
      await removeDataset(dataset);
    },
    list,
    one,
    follow,
    alone: inTurn,
    resume: async () => {
      for (const state of await importsHeld(clew, 10_000)) {
        if (state.state !== "running" || state.mapping === undefined) continue;
        const request = await keptRequest(clew, state.mapping).catch(() => undefined);
        if (request === undefined) continue;
        perform(await prepareImport(clew, request), state.id, {}).catch(() =>
          clew.log.error("an import could not go on"),
        );
      }
    },
  };

  async function* follow(id: string): AsyncGenerator<Progress> {
    const changes = on(events, id, { close: [`${id} closed`] });
    let last = await one(id);
    yield last;
    while (last.state === "running") {
      await Promise.race([changes.next(), new Promise((resolve) => setTimeout(resolve, 1_000))]);
      await new Promise((resolve) => setTimeout(resolve, 200));
      last = await one(id);
      yield last;
    }
    await changes.return?.();
  }
}

async function prepareUploads(
  clew: Clew,
  id: string,
  uploads: readonly string[],
  text: string,
): Promise<PreparedImport> {
  const paths = await Promise.all(uploads.map((upload) => pathOfUpload(clew.data, upload)));
  const mapping = parseMapping(text, "mapping", clew.ontology);
  const kept = await gather(clew.data, id, paths, text);
  return prepareImport(clew, {
    mapping: within(mapping),
    folder: dirname(kept),
    mappingName: "mapping",
    kept,
  });
}

/** A mapping sent over the network reads the files sent with it and no others. */
function within(mapping: Mapping): Mapping {
  return {
    ...mapping,
    files: mapping.files.map((file) => ({ ...file, path: file.path.replace(/^.*[\\/]/u, "") })),
  };
}

async function keptRequest(clew: Clew, kept: string): Promise<ImportRequest> {
  const mapping = within(parseMapping(await readFile(kept, "utf8"), "mapping", clew.ontology));
  return { mapping, folder: dirname(kept), mappingName: "mapping", kept };
}

function waiting(
  { request, digest, files }: PreparedImport,
  id: string,
  startedAt: string,
): ImportState {
  const { dataset } = request.mapping;
  const rowsTotal = files.every(({ lines }) => lines !== undefined)
    ? files.reduce((sum, { lines }) => sum + (lines ?? 0), 0)
    : undefined;
  const counts = {
    file: 0,
    row: 0,
    rows: 0,
    unrecognised: 0,
    rejects: 0,
    rejectBytes: 0,
    records: 0,
    entities: 0,
    links: 0,
  };
  return {
    id,
    dataset: dataset.id,
    title: dataset.title,
    state: "running",
    digest,
    phase: "first",
    ...counts,
    warnings: [],
    startedAt,
    ...(rowsTotal === undefined ? {} : { rowsTotal }),
  };
}

/** Rows a second over the last moments, and the seconds left by it. */
function speedometer(): (state: ImportState) => { rowsPerSecond: number; secondsLeft?: number } {
  const marks: { at: number; rows: number }[] = [];
  return ({ rows, rowsTotal }) => {
    marks.push({ at: performance.now(), rows });
    if (marks.length > 20) marks.shift();
    const first = marks[0];
    const last = marks.at(-1);
    const seconds = ((last?.at ?? 0) - (first?.at ?? 0)) / 1_000;
    const rowsPerSecond = seconds > 0 ? ((last?.rows ?? 0) - (first?.rows ?? 0)) / seconds : 0;
    return {
      rowsPerSecond,
      ...(rowsTotal !== undefined && rowsPerSecond > 0
        ? { secondsLeft: Math.max(0, rowsTotal - rows) / rowsPerSecond }
        : {}),
    };
  };
}
