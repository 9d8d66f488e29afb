import type { PreparedImport } from "./prepare-import.ts";
import type { ImportState } from "./import-state.ts";

/** The state of an import of which nothing is read yet. `startedAt`: ISO. */
export function firstState(
  { request, digest, files }: PreparedImport,
  id: string,
  startedAt: string,
): ImportState {
  const { dataset } = request.mapping;
  const rowsTotal = files.every(({ lines }) => lines !== undefined)
    ? files.reduce((sum, { lines }) => sum + (lines ?? 0), 0)
    : undefined;
  return {
    id,
    dataset: dataset.id,
    title: dataset.title,
    state: "running",
    digest,
    phase: "first",
    file: 0,
    row: 0,
    rows: 0,
    ...(rowsTotal === undefined ? {} : { rowsTotal }),
    unrecognised: 0,
    rejects: 0,
    rejectBytes: 0,
    records: 0,
    entities: 0,
    links: 0,
    warnings: [],
    startedAt,
  };
}
