import { randomUUID } from "node:crypto";
import type { Clew } from "../../../context.ts";
import { reachOf } from "../../trust/actors/index.ts";
import { markIdentifiers } from "../hubs/index.ts";
import { attachAll } from "../judgements/index.ts";
import { derivePictureGroups } from "../picture-groups/index.ts";
import { deriveWording } from "../wording/index.ts";

/**
 * Works out all that follows from what is held, and writes what differs: decisions replayed,
 * wordings, picture groups, marks of identifiers.
 */
export async function deriveAll(clew: Clew): Promise<void> {
  const run = randomUUID();
  await attachAll(clew);
  await deriveWording(clew, { run, now: new Date().toISOString() });
  await derivePictureGroups(clew, { run });
  await markIdentifiers(clew, await reachOf(clew, "clew", "derivation"));
}
