import { Conflict, TooLarge } from "../errors.ts";

/** What ends work before it is done. */
export interface Stops {
  /** Longest time, in milliseconds. */
  readonly milliseconds: number;
  /** Ends it early, as when nobody waits any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Nobody waits for the answer any more. */
export class Left extends Conflict {
  constructor() {
    super("shared.left");
  }
}

/**
 * What work gives, unless its time ends or nobody waits for it any more: then it is asked to stop,
 * and the answer does not wait for that. Throws TooLarge past its time, Left where it was left.
 */
export async function stoppable<T>(
  work: Promise<T>,
  { milliseconds, signal }: Stops,
  stop: () => void | Promise<void>,
): Promise<T> {
  const ended = Promise.withResolvers<never>();
  const end = (error: Error) => {
    ended.reject(error);
    void Promise.resolve(stop()).catch(() => undefined);
  };
  const timer = setTimeout(
    () => end(new TooLarge("engines.query-took-longer-or")),
    Math.max(0, milliseconds),
  );
  const leave = () => end(new Left());
  signal?.addEventListener("abort", leave, { once: true });
  if (signal?.aborted === true) leave();
  try {
    return await Promise.race([work, ended.promise]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", leave);
    work.catch(() => undefined);
  }
}
