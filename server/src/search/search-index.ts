import { join } from "node:path";
import { indexThread } from "./index-threads.ts";
import type { Order } from "./search-messages.ts";
import type {
  Fitting,
  FoundPlace,
  IndexState,
  NamedStretch,
  SearchAsked,
  SearchedEntity,
  SearchedRow,
} from "./search-types.ts";

/**
 * The search port: an index of all texts held, beside the graph and made from it. It can be lost.
 * Ways that write reject with IndexDamaged where the file is to be made anew.
 */
export interface SearchIndex {
  /** Opens the file. One that is damaged or another store's is emptied. */
  readonly state: () => Promise<IndexState>;
  /** Empties it, to be made anew. */
  readonly renew: () => Promise<void>;
  /** Puts in entities, in place of what was held of them, and rows; all or nothing. */
  readonly put: (
    entities: readonly SearchedEntity[],
    rows: readonly SearchedRow[],
  ) => Promise<void>;
  /** Takes out entities by ref and rows by record. */
  readonly remove: (refs: readonly string[], records: readonly string[]) => Promise<void>;
  /** Leaves nothing of what was taken out in the file. */
  readonly purge: () => Promise<void>;
  /** Notes the write up to which it is true. */
  readonly reached: (writes: number) => Promise<void>;
  readonly refsOfShard: (shard: number) => Promise<readonly string[]>;
  readonly recordsWritten: (wroteAt: readonly number[]) => Promise<readonly string[]>;
  /** The writes whose rows it holds. */
  readonly writesHeld: () => Promise<readonly number[]>;
  /** What fits a text. Rejects with IndexDamaged, or IndexFailed past 5 s. */
  readonly find: (asked: SearchAsked) => Promise<Fitting>;
  /** Where in what is held of some entities a text stands, in their order. Rejects as find does. */
  readonly places: (
    text: string,
    refs: readonly string[],
  ) => Promise<readonly (readonly FoundPlace[])[]>;
  /** Names held that stand in a text. Rejects as find does, past 20 s. */
  readonly namesIn: (text: string) => Promise<readonly NamedStretch[]>;
  readonly close: () => Promise<void>;
}

const longestFind = 5_000;
const longestNames = 20_000;
/** Goes up whenever the same texts are kept in another form. */
const version = 1;

/**
 * An index in one file under a folder, on threads of its own: one writes, one answers. Nothing is
 * opened before it is asked for. `store` tells stores apart.
 */
export function openSearch(folder: string, store: string): SearchIndex {
  const data = { path: join(folder, "index.sqlite"), stamp: JSON.stringify([version, store]) };
  const writer = indexThread(data);
  const reader = indexThread(data);
  let isOpen = false;
  const write = async <T>(order: Order): Promise<T> => {
    isOpen = true;
    return (await writer.ask(order)) as T; // as its kind of order is answered
  };
  return {
    state: () => write<IndexState>({ kind: "state" }),
    renew: async () => {
      await reader.end(); // it has the old file open
      await write({ kind: "renew" });
    },
    put: (...given) => write({ kind: "put", given }),
    remove: (...given) => write({ kind: "remove", given }),
    purge: () => write({ kind: "purge" }),
    reached: (writes) => write({ kind: "reached", writes }),
    refsOfShard: (shard) => write({ kind: "refsOfShard", shard }),
    recordsWritten: (wroteAt) => write({ kind: "recordsWritten", wroteAt }),
    writesHeld: () => write({ kind: "writesHeld" }),
    find: async (asked) => (await reader.ask({ kind: "find", asked }, longestFind)) as Fitting,
    places: async (text, refs) =>
      (await reader.ask({ kind: "places", text, refs }, longestFind)) as FoundPlace[][],
    namesIn: async (text) =>
      (await reader.ask({ kind: "names", text }, longestNames)) as readonly NamedStretch[],
    close: async () => {
      await reader.close();
      if (isOpen) await writer.ask({ kind: "close" }).catch(() => undefined);
      await writer.close();
    },
  };
}
