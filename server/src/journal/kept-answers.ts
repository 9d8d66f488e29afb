import type { Head, KeptAnswer } from "./entry.ts";
import { allEntries, sizesOfOthers } from "./segments.ts";

/** How long the answer to a request with a key is kept, in days. */
export const daysKept = 7;

/** The answers to requests with a key. */
interface KeptAnswers {
  /** Learns the answer that an entry keeps, if it does. */
  readonly learn: (head: Head) => void;
  /** What was answered to a key, by any server; undefined where nothing was or it is long ago. */
  readonly answered: (key: string, now: string) => Promise<KeptAnswer | undefined>;
}

/** Knows no answer yet. */
export function keptAnswers(folder: string, own: string): KeptAnswers {
  const held = new Map<string, { readonly at: string; readonly kept: KeptAnswer }>();
  let others = "";
  const learn = ({ at, kept }: Head) =>
    void (kept !== undefined && held.set(kept.key, { at, kept }));
  return {
    learn,
    answered: async (key, now) => {
      const sizes = await sizesOfOthers(folder, own);
      if (sizes !== others) {
        for (const entry of await allEntries(folder)) if (entry.segment !== own) learn(entry);
        others = sizes;
      }
      const found = held.get(key);
      const age = found === undefined ? 0 : Date.parse(now) - Date.parse(found.at);
      return age > daysKept * 86_400_000 ? undefined : found?.kept;
    },
  };
}
