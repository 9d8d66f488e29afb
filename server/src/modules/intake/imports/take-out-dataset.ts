import type { Clew } from "../../../context.ts";
import { forgetSource } from "../../ground/sources/index.ts";
import { forgetReadings } from "../files/index.ts";
import type { Entry } from "../../../journal/index.ts";
import { forgetFiles } from "./entries/forget-files.ts";
import { dropRecords, finishWriting, retire } from "../statements/index.ts";

/**
 * Takes a dataset out whole: statements, links, entities that nothing else states, records and
 * their text. May be broken off and begun again.
 */
export async function takeOut(clew: Clew, dataset: string): Promise<void> {
  const run = `take-out/${dataset}`; // so that the next run folds what one broken off had touched
  await retire(clew, dataset, run);
  await finishWriting(clew, run);
  await dropRecords(clew, dataset, run);
  await clew.graph.write((send) => forgetSource(send, dataset));
  await clew.evidence.remove(dataset);
  await forgetReadings(clew, dataset);
  await clew.graph.checkpoint();
}

/** Takes a dataset out as an entry of the journal says that was not carried out to its end. */
export async function removeAgain(
  clew: Clew,
  dataset: string,
  removal: Pick<Entry, "segment" | "n">,
): Promise<void> {
  await takeOut(clew, dataset);
  await forgetFiles(clew, dataset, removal);
  await clew.graph.scour();
}
