import { decode, type Row } from "../../../graph/index.ts";
import type { FileShapeHeld } from "../../ground/records/index.ts";
import type { Brought } from "../statements/index.ts";
import { type Sentence, packSentence, unpackSentence } from "../../../sentences/index.ts";

/** What is kept of an import. */
export interface ImportState {
  readonly id: string;
  readonly dataset: string;
  readonly title: string;
  /** In the store never "queued" or "waiting": both are known to the Clew that runs it alone. */
  readonly state: "queued" | "running" | "waiting" | "done" | "failed" | "cancelled" | "undone";
  /** SHA-256 of mapping, ontology, extractors and files: the same digest states the same. */
  readonly digest: string;
  /** Where it is: what is before it is done. */
  readonly phase: "retire" | "first" | "second" | "finish" | "done";
  readonly file: number;
  /** Rows read of that file in that phase. */
  readonly row: number;
  /** Rows read in all, in the first pass. */
  readonly rows: number;
  readonly rowsTotal?: number;
  readonly unrecognised: number;
  readonly rejects: number;
  /** Length of the rejects file, in bytes. */
  readonly rejectBytes: number;
  readonly records: number;
  readonly entities: number;
  readonly links: number;
  readonly warnings: readonly Sentence[];
  /** True where its rows came to those of the source; else they took their place. */
  readonly adds?: boolean;
  /** When its rows came, ISO; known for those that came to others. */
  readonly arrivedAt?: string;
  /** When its rows could first be found, ISO. */
  readonly visibleAt?: string;
  /** Rows that are new to the source, and that it held already. */
  readonly added?: number;
  readonly again?: number;
  /** Why it failed, or what it waits for. */
  readonly problem?: Sentence;
  /** ISO times. */
  readonly startedAt: string;
  readonly endedAt?: string;
  /** The data folder whose Clew runs it, by its mark; none for those of older versions. */
  readonly folder?: string;
}

/** True while an import is to go on by itself. */
export function isUnderWay({ state }: Pick<ImportState, "state">): boolean {
  return state === "queued" || state === "running" || state === "waiting";
}

/** How an import is watched and left. */
export interface ImportWatch {
  readonly onProgress?: (state: ImportState) => void;
  /** Learns each time that the store is away. */
  readonly onAway?: (why: Sentence) => void;
  /** Breaks it off where it is; the same import goes on there later. */
  readonly leave?: AbortSignal | undefined;
  /** False: what follows from the rows is left to a later import. */
  readonly settle?: boolean;
}

/** How one run of an import is watched and stopped. */
export interface RunWatch {
  readonly onProgress: (state: ImportState) => void;
  /** Throws between two batches where the run is to stop. */
  readonly stopped: () => void;
  /** Ends the reading of a batch too. */
  readonly signal?: AbortSignal | undefined;
  /** The time, ISO. */
  readonly now: () => string;
  /** Learns what each write of an import that adds to no other brought. Never throws. */
  readonly came?: Came | undefined;
}

/** Learns what a write brought, and how the files are cut whose rows these are. */
export type Came = (brought: Brought, shapes: readonly FileShapeHeld[]) => void;

/** The state as properties of its node. */
export function progressRow(state: ImportState): Row {
  const { rowsTotal, problem, endedAt, folder, warnings, ...rest } = state;
  return {
    ...rest,
    ...arrivalRow(state),
    warnings: warnings.map(packSentence),
    rowsTotal: rowsTotal ?? null,
    problem: problem === undefined ? null : packSentence(problem),
    endedAt: endedAt ?? null,
    folder: folder ?? null,
  };
}

function arrivalRow({ adds, arrivedAt, visibleAt, added, again }: ImportState): Row {
  if (adds !== true) return {};
  return {
    adds,
    added: added ?? 0,
    again: again ?? 0,
    arrivedAt: arrivedAt ?? null,
    visibleAt: visibleAt ?? null,
  };
}

function arrivalFrom(
  row: Row,
): Pick<ImportState, "adds" | "arrivedAt" | "visibleAt" | "added" | "again"> {
  if (row["adds"] !== true) return {};
  const arrivedAt = decode.optionalText(row, "arrivedAt");
  const visibleAt = decode.optionalText(row, "visibleAt");
  return {
    adds: true,
    added: decode.numberOrZero(row, "added"),
    again: decode.numberOrZero(row, "again"),
    ...(arrivedAt === undefined ? {} : { arrivedAt }),
    ...(visibleAt === undefined ? {} : { visibleAt }),
  };
}

/** The state from the properties of its node. */
export function stateFrom(row: Row): ImportState {
  const optional = {
    problem: decode.optionalText(row, "problem"),
    endedAt: decode.optionalText(row, "endedAt"),
    folder: decode.optionalText(row, "folder"),
  };
  const rowsTotal = row["rowsTotal"];
  return {
    id: decode.text(row, "id"),
    dataset: decode.text(row, "dataset"),
    title: decode.text(row, "title"),
    state: decode.text(row, "state") as ImportState["state"],
    digest: decode.text(row, "digest"),
    phase: decode.text(row, "phase") as ImportState["phase"],
    file: decode.number(row, "file"),
    row: decode.number(row, "row"),
    rows: decode.number(row, "rows"),
    ...(typeof rowsTotal === "number" ? { rowsTotal } : {}),
    unrecognised: decode.number(row, "unrecognised"),
    rejects: decode.number(row, "rejects"),
    rejectBytes: decode.number(row, "rejectBytes"),
    records: decode.number(row, "records"),
    entities: decode.number(row, "entities"),
    links: decode.number(row, "links"),
    warnings: decode.texts(row, "warnings").map((packed) => unpackSentence(packed)),
    startedAt: decode.text(row, "startedAt"),
    ...arrivalFrom(row),
    ...(optional.problem === undefined ? {} : { problem: unpackSentence(optional.problem) }),
    ...(optional.endedAt === undefined ? {} : { endedAt: optional.endedAt }),
    ...(optional.folder === undefined ? {} : { folder: optional.folder }),
  };
}
