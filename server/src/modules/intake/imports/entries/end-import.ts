import { rm } from "node:fs/promises";
import type { Clew } from "../../../../context.ts";
import { enter, noteApplied } from "../../../ground/journal/index.ts";
import type { ImportState } from "../import-state.ts";
import { forgetImport } from "./forget-files.ts";
import { workFolder } from "./import-entries.ts";

/**
 * Enters how an import ended, and takes away what it worked with. Where it stated nothing that is
 * held, as one that was cancelled, its files go too: nobody could take its source out.
 */
export async function endImport(
  clew: Clew,
  id: string,
  state: ImportState,
  isHeld = true,
): Promise<void> {
  if (!isOpen(clew, id)) return;
  if (!isHeld) await forgetImport(clew, id);
  const entry = await enter(clew, { type: "ended", about: id, content: state });
  await noteApplied(clew, entry).catch(() => undefined);
  await rm(workFolder(clew, id), { recursive: true, force: true });
}

/** Whether the journal knows an import of this server and not how it ended. */
function isOpen(clew: Clew, id: string): boolean {
  const about = clew.journal.heads().filter((head) => head.about === id);
  return about.some(({ type }) => type === "import") && !about.some(({ type }) => type === "ended");
}
