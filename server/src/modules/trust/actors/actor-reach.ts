import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { sourcesHeld } from "../../ground/sources/index.ts";

/** The reach of the one person at a local Clew: every dataset held. */
export async function reachOf(clew: Clew, actor: string, purpose: string): Promise<Reach> {
  return { actor, purpose, datasets: (await sourcesHeld(clew)).map(({ id }) => id), full: true };
}
