import { randomUUID } from "node:crypto";
import type { Clew } from "../../../context.ts";
import { decode, statement } from "../../../graph/index.ts";
import { enter, noteApplied } from "../../ground/journal/index.ts";
import { keepRun } from "../statements/index.ts";
import { progressRow, stateFrom, type ImportState } from "./import-state.ts";

/** So many imports are looked through at most. */
export const mostKept = 10_000;

/** A fresh import id. */
export function newImportId(): string {
  return randomUUID();
}

/** The latest import of a dataset, or undefined. */
export async function latestOf(clew: Clew, dataset: string): Promise<ImportState | undefined> {
  const states = await importsHeld(clew, mostKept);
  return states.find((state) => state.dataset === dataset);
}

/** The imports kept, latest first. */
export async function importsHeld(clew: Clew, limit: number): Promise<readonly ImportState[]> {
  const rows = await clew.graph.read(statement("imports/imports"), { limit });
  return rows.map((row) => stateFrom(decode.map(row, "import")));
}

/**
 * Keeps that an import was taken back, in the journal too; names of files and columns in its
 * warnings go.
 */
export async function saveUndone(clew: Clew, state: ImportState, endedAt: string): Promise<void> {
  const undone: ImportState = { ...state, state: "undone", warnings: [], endedAt };
  await save(clew, undone);
  const entry = await enter(clew, { type: "undone", about: state.id, content: undone });
  await noteApplied(clew, entry);
}

/** Keeps a state. */
export async function save(clew: Clew, state: ImportState): Promise<ImportState> {
  await clew.graph.write((send) => keepRun(send, state.id, progressRow(state)));
  return state;
}
