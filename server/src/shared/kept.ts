/** The name of one thing that a Clew keeps between requests; made once, beside the code that owns the thing. */
export interface Slot<T> {
  readonly name: string;
  /** Says what is kept there, to the compiler alone. */
  readonly kept?: T;
}

/** Names a thing to be kept. */
export function slotFor<T>(name: string): Slot<T> {
  return { name };
}

/** What a running Clew keeps between requests. It goes with the Clew. */
export interface Kept {
  /** What is kept under a slot, made when it is first asked for. */
  readonly of: <T>(slot: Slot<T>, make: () => T) => T;
}

/** Keeps nothing yet. */
export function openKept(): Kept {
  const values = new Map<Slot<unknown>, unknown>();
  return {
    of: <T>(slot: Slot<T>, make: () => T): T => {
      if (!values.has(slot)) values.set(slot, make());
      return values.get(slot) as T; // set under this slot alone
    },
  };
}

/** Results of one kind of work, each until the store is written to. */
export interface UntilWritten<T> {
  /**
   * The result for a key at a count of writes, with what else it hangs on (decisions) behind it. It is worked out
   * where it is not kept; those who ask meanwhile get the same. One that fails is not kept.
   */
  readonly at: (key: string, writes: number | string, work: () => Promise<T>) => Promise<T>;
}

/** Keeps the last `most` keys asked for. */
export function untilWritten<T>(most = 1): UntilWritten<T> {
  const held = new Map<string, { readonly writes: number | string; readonly result: Promise<T> }>();
  return {
    at: (key, writes, work) => {
      const known = held.get(key);
      held.delete(key); // so that the keys stand in the order in which they were last asked for
      const result = known?.writes === writes ? known.result : work();
      held.set(key, { writes, result });
      for (const oldest of [...held.keys()].slice(0, -most)) held.delete(oldest);
      result.catch(() => {
        if (held.get(key)?.result === result) held.delete(key);
      });
      return result;
    },
  };
}
