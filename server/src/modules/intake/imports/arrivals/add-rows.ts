import { rm } from "node:fs/promises";
import { workFolder } from "../entries/import-entries.ts";
import { oneImport } from "../import-list.ts";
import { perform, type Office } from "../import-office.ts";
import type { ImportState } from "../import-state.ts";
import { newImportId } from "../kept-imports.ts";
import type { Progress } from "../progress/speedometer.ts";
import { acceptArrival, type Asked } from "./accept-arrival.ts";
import { prepareArrival, type Arrival } from "./prepare-arrival.ts";

/** Rows that were accepted: they are on the disk. */
export interface Added {
  /** The import that brings them, or that brought the same before. */
  readonly id: string;
  /** Its last state; rejects with why it failed. */
  readonly ended: Promise<ImportState>;
  /** How it goes now. */
  readonly now: () => Promise<Progress>;
}

/** Accepts rows that come to a source, and brings them behind what came before. */
export async function addRows(office: Office, arrival: Arrival, asked: Asked = {}): Promise<Added> {
  const { clew } = office;
  const fresh = newImportId();
  const drop = () => rm(workFolder(clew, fresh), { recursive: true, force: true });
  const prepared = await prepareArrival(clew, fresh, arrival);
  const accepted = await acceptArrival(office, prepared, fresh, asked).catch(async (error) => {
    await drop();
    throw error;
  });
  const { came, id } = accepted;
  if (came !== undefined || id !== fresh) await drop();
  if (came !== undefined) {
    const now = async () => ({ ...came, rowsPerSecond: 0 });
    return { id: came.id, ended: Promise.resolve(came), now };
  }
  const ended = perform(office, { ...accepted, watch: arrival.watch ?? {} }).finally(() =>
    office.board.drop(id),
  );
  ended.catch((error: unknown) =>
    clew.log.error("rows could not be added", {
      reason: error instanceof Error ? error.name : "unknown",
    }),
  );
  return { id, ended, now: () => oneImport(office, id) };
}
