import { randomUUID } from "node:crypto";
import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import { enter, noteApplied } from "../../ground/journal/index.ts";
import { keepRun } from "../statements/index.ts";
import { progressRow, stateFrom, type ImportState } from "./import-state.ts";

/** So many imports are looked through at most. */
export const mostKept = 10_000;

/** A fresh import id. */
export function newImportId(): string {
  return randomUUID();
}

/** The latest import of a dataset that all its rows were to come from, or undefined. */
export function latestOf(clew: Clew, dataset: string): Promise<ImportState | undefined> {
  return latest(clew, { dataset, whole: true, done: false });
}

/** The latest import of a dataset, whatever it brought, or undefined. */
export function lastOf(clew: Clew, dataset: string): Promise<ImportState | undefined> {
  return latest(clew, { dataset, whole: false, done: false });
}

/** Whether rows came to a dataset that its next import as a whole takes out: what to say of it. */
export async function replacesAdded(clew: Clew, dataset: string): Promise<readonly Sentence[]> {
  const last = await latest(clew, { dataset, whole: false, done: true });
  return last?.adds === true ? [sentence("imports.replaces-added")] : [];
}

async function latest(
  clew: Clew,
  asked: { readonly dataset: string; readonly whole: boolean; readonly done: boolean },
): Promise<ImportState | undefined> {
  return stateIn((await clew.graph.read(statement("imports/latest"), asked))[0]);
}

/** One import, or undefined where it is not held. */
export async function importHeld(clew: Clew, id: string): Promise<ImportState | undefined> {
  return stateIn((await clew.graph.read(statement("imports/one"), { id }))[0]);
}

/** What came to a dataset of one digest since it was last read as a whole, latest first. */
export async function arrivalsAlike(
  clew: Clew,
  dataset: string,
  digest: string,
): Promise<readonly ImportState[]> {
  const since = (await latest(clew, { dataset, whole: true, done: true }))?.startedAt ?? "";
  const rows = await clew.graph.read(statement("imports/alike"), { dataset, digest, since });
  return rows.map((row) => stateFrom(decode.map(row, "import")));
}

function stateIn(row: Row | undefined): ImportState | undefined {
  return row === undefined ? undefined : stateFrom(decode.map(row, "import"));
}

/** The imports of a dataset, latest first. */
export async function importsOf(
  clew: Clew,
  dataset: string,
  limit = mostKept,
): Promise<readonly ImportState[]> {
  const rows = await clew.graph.read(statement("imports/imports-of"), { dataset, limit });
  return rows.map((row) => stateFrom(decode.map(row, "import")));
}

/** What came to the rows of a dataset since they were last read as a whole, latest first. */
export async function arrivalsOf(clew: Clew, dataset: string): Promise<readonly ImportState[]> {
  const all = await importsOf(clew, dataset);
  const whole = all.findIndex(({ adds, state }) => adds !== true && state === "done");
  return (whole < 0 ? all : all.slice(0, whole)).filter(({ adds }) => adds === true);
}

/** The imports kept, latest first. */
export async function importsHeld(clew: Clew, limit: number): Promise<readonly ImportState[]> {
  const rows = await clew.graph.read(statement("imports/imports"), { limit });
  return rows.map((row) => stateFrom(decode.map(row, "import")));
}

/**
 * Keeps that an import was taken back, in the journal too unless its source went with it; names of
 * files and columns in its warnings go.
 */
export async function saveUndone(
  clew: Clew,
  state: ImportState,
  endedAt: string,
  isEntered = true,
): Promise<void> {
  const undone: ImportState = { ...state, state: "undone", warnings: [], endedAt };
  await save(clew, undone);
  if (!isEntered) return;
  const entry = await enter(clew, { type: "undone", about: state.id, content: undone });
  await noteApplied(clew, entry);
}

/** Keeps a state. */
export async function save(clew: Clew, state: ImportState): Promise<ImportState> {
  await clew.graph.write((send) => keepRun(send, state.id, progressRow(state)));
  return state;
}
