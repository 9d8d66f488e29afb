import type { Sentence } from "../../../sentences/index.ts";

/** One thing that was looked at: what, whether it is sound, and what was found. */
export interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly found: Sentence;
}
