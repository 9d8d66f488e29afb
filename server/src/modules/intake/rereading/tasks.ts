import type { Clew } from "../../../context.ts";
import type { Ontology } from "../../../ontology/index.ts";
import { TooLarge } from "../../../shared/errors.ts";
import { defineTask } from "../../../shared/work/task.ts";
import { currentReaders } from "../extraction/index.ts";
import { readAgain, type SavedReading } from "../files/index.ts";
import { passesOf, type RowPasses } from "./restate.ts";

/** A verbatim row, and the file and part that it is of. */
export interface RowText {
  readonly raw: string;
  readonly file: string;
  readonly part: number;
  readonly position: string;
}

/** Rows of a dataset to be read again on a thread, by the readers of this program. */
export interface RowsAgain {
  readonly ontology: Ontology;
  readonly reading: SavedReading;
  readonly rows: readonly RowText[];
  /** The entities that alias ids name. */
  readonly aliases: ReadonlyMap<string, { readonly id: string }>;
}

/** How long rows held may be read at a stretch, in milliseconds. */
const longestRereading = 60_000;

/** What rows state as they are read now; undefined for one that reads no more. */
export const passesTask = defineTask(
  import.meta.url,
  "passesTask",
  ({ ontology, reading, rows, aliases }: RowsAgain): readonly (RowPasses | undefined)[] => {
    const againOf = readAgain(reading, ontology, currentReaders);
    return rows.map(({ raw, file, part, position }) => {
      const again = againOf(file, part);
      const cells = again?.cells(raw, position);
      if (again === undefined || cells === undefined) return undefined;
      return passesOf(again.plan, cells, (alias) => aliases.get(alias));
    });
  },
);

/**
 * What rows state, read on a thread. Rows that take too long together are read by halves; one that
 * does so by itself is undefined.
 */
export async function passesOnThread(
  parsers: NonNullable<Clew["parsers"]>,
  asked: RowsAgain,
  signal: AbortSignal | undefined,
): Promise<readonly (RowPasses | undefined)[]> {
  const { rows } = asked;
  try {
    return await parsers.run(passesTask, asked, { signal, milliseconds: longestRereading });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    if (rows.length === 1) return [undefined];
    const half = Math.ceil(rows.length / 2);
    const first = { ...asked, rows: rows.slice(0, half) };
    const second = { ...asked, rows: rows.slice(half) };
    const read = await passesOnThread(parsers, first, signal);
    return [...read, ...(await passesOnThread(parsers, second, signal))];
  }
}
