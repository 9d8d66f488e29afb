import type { ImportEntry } from "./import-entries.ts";
import type { PreparedImport } from "../prepare-import.ts";
import type { ImportState } from "../import-state.ts";

/** What is known of an import before its first row is read. */
interface Known {
  readonly id: string;
  readonly dataset: string;
  readonly title: string;
  readonly digest: string;
  /** Line ends of its files; null or undefined where one is packed. */
  readonly lines: readonly (number | null | undefined)[];
  readonly adds?: boolean | undefined;
  /** When it was asked for, ISO, where that is known. */
  readonly askedAt?: string | undefined;
}

/** The state of an import of which nothing is read yet. `startedAt`: ISO. */
export function firstState(
  { request, digest, files }: PreparedImport,
  id: string,
  startedAt: string,
): ImportState {
  const { id: dataset, title } = request.mapping.dataset;
  const { adds, arrivedAt = startedAt } = request;
  const lines = files.map((file) => file.lines);
  return beginning({ id, dataset, title, digest, lines, adds, askedAt: arrivedAt }, startedAt);
}

/** The state of an import that the journal knows and the store does not. */
export function stateWithout({ id, content }: ImportEntry): ImportState {
  return beginning({ id, ...content }, content.askedAt);
}

function beginning(
  { id, dataset, title, digest, lines, adds, askedAt }: Known,
  startedAt: string,
): ImportState {
  const counted = lines.filter((one) => one !== null && one !== undefined);
  const rowsTotal =
    counted.length < lines.length ? undefined : counted.reduce((sum, one) => sum + one, 0);
  return {
    id,
    dataset,
    title,
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
    ...(adds === true ? { adds, added: 0, again: 0, arrivedAt: askedAt ?? startedAt } : {}),
  };
}
