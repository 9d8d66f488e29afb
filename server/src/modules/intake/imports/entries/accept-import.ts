import type { Clew } from "../../../../context.ts";
import type { Stamp } from "../../../../journal/index.ts";
import { sentence } from "../../../../sentences/index.ts";
import { EngineUnavailable } from "../../../../shared/errors.ts";
import { enter, noteApplied } from "../../../ground/journal/index.ts";
import { endImport } from "./end-import.ts";
import { enterImport, openImports, prepareKept } from "./import-entries.ts";
import { stateWithout } from "./first-state.ts";
import type { Office } from "../import-office.ts";
import type { ImportState } from "../import-state.ts";
import { importsHeld, latestOf, mostKept } from "../kept-imports.ts";
import type { PreparedImport } from "../prepare-import.ts";

/** An import that the journal keeps, ready to be run. */
export interface Accepted {
  readonly id: string;
  readonly prepared: PreparedImport;
  /** What the store keeps of it, where an earlier run was broken off. */
  readonly kept?: ImportState;
  /** The import that brought the same before: nothing is to be done. */
  readonly came?: ImportState;
}

/**
 * Accepts an import: its files and what is asked are on the disk when it returns. The same import
 * that was broken off goes on; one that is done already changes nothing.
 */
export async function acceptImport(
  office: Office,
  prepared: PreparedImport,
  id: string,
  stamp?: Stamp,
): Promise<Accepted> {
  const { clew, now, stops } = office;
  const { readers } = prepared.request;
  const dataset = prepared.request.mapping.dataset.id;
  const answerWith = (made: string) =>
    stamp === undefined ? undefined : { ...stamp, answer: { import: made } };
  const live = new Set(stops.keys());
  const brokenOff = (await openImports(clew, live)).filter(
    ({ content }) => content.dataset === dataset,
  );
  const same = brokenOff.find(({ content }) => content.digest === prepared.digest);
  for (const other of brokenOff.filter((one) => one !== same))
    await endImport(clew, other.id, overtaken(stateWithout(other), now()));
  if (same !== undefined) {
    await answer(clew, same.id, answerWith(same.id));
    return {
      id: same.id,
      prepared: await prepareKept(clew, same, readers),
      ...(await keptOf(office, same.id)),
    };
  }
  const latest = await latestDone(office, dataset);
  if (latest?.digest === prepared.digest) {
    await answer(clew, latest.id, answerWith(latest.id));
    return { id, prepared };
  }
  const entered = await enterImport(clew, prepared, { id, askedAt: now(), kept: answerWith(id) });
  return { id, prepared: await prepareKept(clew, entered, readers) };
}

/** Keeps the answer to a request that changes nothing itself. */
export async function answer(
  clew: Clew,
  about: string,
  kept: Parameters<typeof enter>[1]["kept"],
): Promise<void> {
  if (kept === undefined) return;
  const entry = await enter(clew, { type: "answer", about, content: {}, kept });
  await noteApplied(clew, entry).catch(() => undefined);
}

/** What the store keeps of an import that was broken off. */
export async function keptOf(
  { clew }: Office,
  id: string,
): Promise<{ readonly kept?: ImportState }> {
  const held = await importsHeld(clew, mostKept).catch(unlessAway);
  const kept = held?.find((state) => state.id === id && state.state === "running");
  return kept === undefined ? {} : { kept };
}

async function latestDone({ clew }: Office, dataset: string): Promise<ImportState | undefined> {
  const latest = await latestOf(clew, dataset).catch(unlessAway);
  return latest?.state === "done" ? latest : undefined;
}

/** An import is accepted while the store is away. */
function unlessAway(error: unknown): undefined {
  if (!(error instanceof EngineUnavailable)) throw error;
}

function overtaken(state: ImportState, endedAt: string): ImportState {
  const problem = sentence("imports.another-import-this-source");
  return { ...state, state: "failed", phase: "done", problem, endedAt };
}
