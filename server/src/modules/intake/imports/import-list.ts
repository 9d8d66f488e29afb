import { sentence } from "../../../sentences/index.ts";
import { EngineUnavailable, NotFound } from "../../../shared/errors.ts";
import { cancelledAt } from "./entries/cancelled-imports.ts";
import { stateWithout } from "./entries/first-state.ts";
import { openImports } from "./entries/import-entries.ts";
import type { Office } from "./import-office.ts";
import type { ImportState } from "./import-state.ts";
import { importsHeld, mostKept } from "./kept-imports.ts";
import type { Progress } from "./progress/speedometer.ts";

/**
 * All imports, latest first: those that the store keeps, how those of this Clew go, and those that
 * the journal alone knows. While one waits for the store, those that were last read.
 */
export async function listImports(office: Office): Promise<readonly Progress[]> {
  const held = await heldOrRemembered(office);
  const known = new Set(held.map(({ id }) => id));
  const fresh = office.board.all().filter(({ id }) => !known.has(id));
  for (const { id } of fresh) known.add(id);
  const kept = await openImports(office.clew, known);
  const waiting = kept.map((one) => shown(office, { ...stateWithout(one), state: "running" }));
  return [...fresh, ...held.map((state) => shown(office, state)), ...waiting].toSorted(byBeginning);
}

/** One import. Throws NotFound. */
export async function oneImport(office: Office, id: string): Promise<Progress> {
  const found =
    office.board.held(id) ?? (await listImports(office)).find((state) => state.id === id);
  if (found === undefined) throw new NotFound("import");
  return found;
}

/** Whether an import is run by the Clew of another data folder, as far as the store knows. */
export function isElsewhere(
  { clew }: Pick<Office, "clew">,
  { state, folder }: ImportState,
): boolean {
  return state === "running" && folder !== undefined && folder !== clew.journal.own;
}

async function heldOrRemembered(office: Office): Promise<readonly ImportState[]> {
  if (office.board.isAway() && office.held !== undefined) return office.held;
  try {
    return (office.held = await importsHeld(office.clew, mostKept));
  } catch (error) {
    const isKnown = office.held !== undefined && office.stops.size > 0;
    if (error instanceof EngineUnavailable && isKnown) return office.held ?? [];
    throw error;
  }
}

/** How an import goes. One that the store calls running and that nobody runs was broken off. */
function shown(office: Office, state: ImportState): Progress {
  const live = office.board.held(state.id);
  if (live !== undefined) return live;
  if (state.state !== "running" || isElsewhere(office, state))
    return { ...state, rowsPerSecond: 0 };
  const endedAt = cancelledAt(office.clew.data, state.id);
  if (endedAt !== undefined) return { ...state, state: "cancelled", endedAt, rowsPerSecond: 0 };
  return { ...state, state: "failed", problem: sentence("imports.broken-off"), rowsPerSecond: 0 };
}

function byBeginning(a: Progress, b: Progress): number {
  if (a.startedAt !== b.startedAt) return a.startedAt < b.startedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
