import { randomUUID } from "node:crypto";
import type { Clew } from "../../../context.ts";
import { reachOf } from "../../trust/actors/index.ts";
import { markIdentifiers } from "../hubs/index.ts";
import { attachAll } from "../judgements/index.ts";
import { derivePictureGroups } from "../picture-groups/index.ts";
import { readyWording } from "../wording/index.ts";
import { finishBrokenOff } from "../../intake/statements/index.ts";

/**
 * Works out all that follows from what is held, and writes what differs: decisions replayed,
 * wordings, picture groups, marks of identifiers. Wordings are worked out on threads while the
 * store is asked for pictures; each writes by itself, since both touch the same ads.
 */
export async function deriveAll(clew: Clew): Promise<void> {
  const run = randomUUID();
  await attachAll(clew);
  await finishBrokenOff(clew);
  const wording = readyWording(clew, { run, now: new Date().toISOString() });
  wording.catch(() => undefined); // thrown where it is waited for
  try {
    await derivePictureGroups(clew, { run });
  } finally {
    await wording.catch(() => undefined);
  }
  await (await wording).write();
  await markIdentifiers(clew, await reachOf(clew, "clew", "derivation"));
}
