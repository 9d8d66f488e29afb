import type { Clew } from "../../../context.ts";
import { stampOf, type Stamp } from "../../../journal/index.ts";
import { assertLength, Conflict } from "../../../shared/errors.ts";
import { awaitShown } from "./ledger.ts";

/** A request that changes something. */
export interface Keyed {
  /** The mutation's name. */
  readonly field: string;
  /** What the person's program calls the request; none where it may be done twice. */
  readonly key: string | null | undefined;
  /** All else that it asks for, as plain JSON. */
  readonly input: unknown;
  /** The time, ISO. */
  readonly now: string;
}

/** How a request is done. */
export interface Doing<T> {
  /** Does it; the stamp goes into the journal with what it writes. */
  readonly anew: (stamp: Stamp | undefined) => Promise<T>;
  /** The answer to a request that was done before, from what was kept of it. */
  readonly again: (answer: unknown) => Promise<T>;
}

const longest = 200;

/**
 * Does a request once, however often it comes with the same key: who asks again gets the same
 * answer. Throws Conflict where the key came with another request before.
 */
export async function onceOnly<T>(
  clew: Clew,
  { field, key, input, now }: Keyed,
  { anew, again }: Doing<T>,
): Promise<T> {
  if (key === null || key === undefined) return anew(undefined);
  assertLength("idempotencyKey", key, 1, longest);
  const stamp = stampOf(key, field, input);
  const { underWay } = clew.journal;
  while (underWay.has(stamp.key)) await underWay.get(stamp.key)?.catch(() => undefined);
  const done = doneOnce(clew, stamp, now, { anew, again });
  underWay.set(stamp.key, done);
  try {
    return await done;
  } finally {
    underWay.delete(stamp.key);
  }
}

async function doneOnce<T>(
  clew: Clew,
  stamp: Stamp,
  now: string,
  { anew, again }: Doing<T>,
): Promise<T> {
  const held = await clew.journal.answered(stamp.key, now);
  if (held === undefined) return anew(stamp);
  if (held.request !== stamp.request) throw new Conflict("journal.key-taken");
  await awaitShown(clew);
  return again(held.answer);
}
