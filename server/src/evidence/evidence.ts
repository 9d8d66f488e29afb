import { constants, mkdirSync } from "node:fs";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { deflateRaw, inflateRaw } from "node:zlib";
import { refusalOf } from "../shared/machine-refusal.ts";

const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);
const blocksKept = 64;
const placePattern = /^([a-z0-9-]+\/[a-z0-9-]+)@(\d+)\+(\d+)#(\d+)$/u;

/** Where a row's text lies: folder/file@offset+length#index. */
export type Place = string;

/**
 * The evidence port: the verbatim text of source rows, kept beside the graph, written once and
 * never changed.
 */
export interface Evidence {
  /** Keeps rows; on disk when it returns. The places come in the order of the rows. */
  readonly append: (
    dataset: string,
    run: string,
    rows: readonly string[],
  ) => Promise<readonly Place[]>;
  /** The row at a place, or undefined where it is no longer held. */
  readonly read: (place: Place) => Promise<string | undefined>;
  /** Forgets the rows that one run brought. */
  readonly removeRun: (dataset: string, run: string) => Promise<void>;
  /** Forgets all rows of a dataset. */
  readonly remove: (dataset: string) => Promise<void>;
}

/** Evidence in compressed files under a folder: one file a run, one block a batch. */
export function openEvidence(folder: string): Evidence {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const blocks = new Map<string, Promise<readonly string[] | undefined>>();
  return {
    append: (dataset, run, rows) => append(folder, `${dataset}/${run}`, rows),
    read: async (place) => {
      const match = placePattern.exec(place);
      if (match === null) return undefined;
      const block = place.slice(0, place.lastIndexOf("#"));
      const [, file = "", offset, length, index] = match;
      const held =
        blocks.get(block) ??
        readBlock(join(folder, `${file}.rows`), Number(offset), Number(length));
      keepLatest(blocks, block, held);
      held.catch(() => blocks.delete(block));
      return (await held)?.[Number(index)];
    },
    removeRun: async (dataset, run) => {
      blocks.clear();
      await rm(join(folder, dataset, `${run}.rows`), { force: true });
    },
    remove: async (dataset) => {
      blocks.clear();
      await rm(join(folder, dataset), { recursive: true, force: true });
    },
  };
}

async function append(
  folder: string,
  file: string,
  rows: readonly string[],
): Promise<readonly Place[]> {
  if (rows.length === 0) return [];
  await mkdir(join(folder, file, ".."), { recursive: true, mode: 0o700 });
  const packed = await pack(Buffer.from(JSON.stringify(rows), "utf8"));
  const handle = await open(
    join(folder, `${file}.rows`),
    constants.O_CREAT | constants.O_APPEND | constants.O_WRONLY,
    0o600,
  );
  try {
    const { size: offset } = await handle.stat();
    await handle.writeFile(packed);
    await handle.datasync();
    return rows.map((_, index) => `${file}@${offset}+${packed.length}#${index}`);
  } finally {
    await handle.close();
  }
}

async function readBlock(
  path: string,
  offset: number,
  length: number,
): Promise<readonly string[] | undefined> {
  try {
    const handle = await open(path, "r");
    try {
      const { buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
      return JSON.parse((await unpack(buffer)).toString("utf8")) as readonly string[];
    } finally {
      await handle.close();
    }
  } catch (error) {
    // too many open files say nothing of what is held
    if (refusalOf(error) !== undefined) throw error;
    return undefined;
  }
}

function keepLatest<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.delete(key);
  kept.set(key, value);
  const oldest = kept.keys().next().value;
  if (kept.size > blocksKept && oldest !== undefined) kept.delete(oldest);
}
