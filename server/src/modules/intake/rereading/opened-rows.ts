import { setImmediate } from "node:timers/promises";
import type { Clew } from "../../../context.ts";
import type { ReadAgain, SavedReading } from "../files/index.ts";
import { aliasesHeld } from "../statements/index.ts";
import { refsOf } from "../stating/index.ts";
import type { HeldRow } from "./held-rows.ts";
import { passesOf, readsTexts, restatedOf, type Restated, type RowPasses } from "./restate.ts";
import { passesOnThread } from "./tasks.ts";

type Cells = NonNullable<ReturnType<ReadAgain["cells"]>>;

// Requests get their turn between so many rows.
const rowsAtOnce = 20;

/** How the rows of a dataset are read again. */
export interface RowReaders {
  readonly againOf: (file: string, part: number) => ReadAgain | undefined;
  /** Present where the readers are this program's own: a thread can then read by them. */
  readonly reading?: SavedReading;
  /** Ends what a thread reads. */
  readonly signal?: AbortSignal | undefined;
}

/** A row held, with its text and how it is read. */
export interface Opened {
  readonly row: HeldRow;
  readonly raw: string;
  readonly again: ReadAgain;
  readonly cells: Cells;
}

/** A row with what it states as it is read now. */
export interface ReadRow {
  readonly opened: Opened;
  readonly restated: Restated;
}

/** What rows state as they are read now; those that read no more are left out. */
export async function restateAll(
  clew: Clew,
  opened: readonly Opened[],
  readers: RowReaders,
): Promise<readonly ReadRow[]> {
  const aliases = await aliasesOf(clew, opened);
  const passes = await passesOfAll(clew, opened, aliases, readers);
  return opened.flatMap((one, at) => {
    const read = passes[at];
    return read === undefined
      ? []
      : [{ opened: one, restated: restatedOf(read, one.row.record, clew.refs) }];
  });
}

/** What rows state: read on a thread where there is one, else here. */
async function passesOfAll(
  { parsers, ontology }: Clew,
  opened: readonly Opened[],
  aliases: Aliases,
  { reading, signal }: RowReaders,
): Promise<readonly (RowPasses | undefined)[]> {
  if (opened.length === 0) return [];
  if (parsers !== undefined && reading !== undefined) {
    const rows = opened.map(({ raw, row: { file, part, position } }) => ({
      raw,
      file,
      part,
      position,
    }));
    return passesOnThread(parsers, { ontology, reading, rows, aliases }, signal);
  }
  const passes: RowPasses[] = [];
  for (const { again, cells } of opened) {
    if (passes.length % rowsAtOnce === 0) await setImmediate();
    passes.push(passesOf(again.plan, cells, (alias) => aliases.get(alias)));
  }
  return passes;
}

/** The rows whose texts matter, opened, and how many cannot be. */
export async function openRows(
  clew: Clew,
  rows: readonly HeldRow[],
  againOf: (file: string, part: number) => ReadAgain | undefined,
): Promise<{ readonly opened: readonly Opened[]; readonly left: number }> {
  const raws = await Promise.all(rows.map(({ place }) => clew.evidence.read(place)));
  const opened: Opened[] = [];
  let left = 0;
  for (const [at, row] of rows.entries()) {
    const raw = raws[at];
    const again = againOf(row.file, row.part);
    if (again !== undefined && !readsTexts(again.plan)) continue;
    const cells = raw === undefined ? undefined : again?.cells(raw, row.position);
    if (raw === undefined || again === undefined || cells === undefined) left += 1;
    else opened.push({ row, raw, again, cells });
  }
  return { opened, left };
}

type Aliases = Awaited<ReturnType<typeof aliasesHeld>>;

async function aliasesOf(clew: Clew, opened: readonly Opened[]): Promise<Aliases> {
  const ids = [
    ...new Set(
      opened.flatMap(({ again: { plan }, cells }) => (plan.hasRefs ? refsOf(plan, cells) : [])),
    ),
  ];
  return aliasesHeld(clew.graph, ids);
}
