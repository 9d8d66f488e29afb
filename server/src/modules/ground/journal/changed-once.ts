import type { Clew } from "../../../context.ts";
import type { Stamp } from "../../../journal/index.ts";
import { onceOnly, type Keyed } from "./once-only.ts";

/** Who writes, when, and under which request. */
export interface Writing {
  readonly by: string;
  /** ISO. */
  readonly now: string;
  readonly stamp: Stamp | undefined;
}

/** What is at hand where a change is asked for. */
interface AtHand {
  readonly clew: Clew;
  readonly reach: { readonly actor: string };
  /** The time, ISO. */
  readonly now: () => string;
}

/** How something is changed. */
export interface Changing {
  /** Under which name the journal's answer keeps its id. */
  readonly named: string;
  /** Changes it; gives its id. */
  readonly change: (writing: Writing) => Promise<string>;
}

/**
 * Changes something that has an id once, however often the request comes; gives the id. Throws as
 * onceOnly.
 */
export async function changedOnce(
  { clew, reach, now: time }: AtHand,
  asked: Omit<Keyed, "now">,
  { named, change }: Changing,
): Promise<string> {
  const now = time();
  return onceOnly(
    clew,
    { ...asked, now },
    {
      anew: (stamp) => change({ by: reach.actor, now, stamp }),
      again: async (answer) => (answer as Readonly<Record<string, string>>)[named] ?? "",
    },
  );
}
