/** Tells who waits for a store when a write goes through. */
export interface WriteNews {
  /** Gives what work gives, and tells of it. */
  readonly after: <T>(work: Promise<T>) => Promise<T>;
  /** No write will come any more. */
  readonly close: () => void;
  /** Goes up as each write begins and as it ends. */
  readonly seen: () => number;
  /** Resolves with true at the next write, with false once the store is closed or the signal aborts. */
  readonly next: (signal: AbortSignal) => Promise<boolean>;
}

/** News of the writes of one store. */
export function writeNews(): WriteNews {
  const waiting = new Set<(wrote: boolean) => void>();
  let isClosed = false;
  let seen = 0;
  const tell = (wrote: boolean) => {
    for (const hear of waiting) hear(wrote);
    waiting.clear();
  };
  return {
    after: async (work) => {
      seen += 1;
      try {
        const result = await work;
        tell(true);
        return result;
      } finally {
        seen += 1;
      }
    },
    seen: () => seen,
    close: () => {
      isClosed = true;
      tell(false);
    },
    next: (signal) => {
      if (isClosed || signal.aborted) return Promise.resolve(false);
      return new Promise<boolean>((resolve) => {
        const leave = () => hear(false);
        const hear = (wrote: boolean) => {
          waiting.delete(hear);
          signal.removeEventListener("abort", leave);
          resolve(wrote);
        };
        waiting.add(hear);
        signal.addEventListener("abort", leave);
      });
    },
  };
}
