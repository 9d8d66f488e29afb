import { rm } from "node:fs/promises";
import type { Clew } from "../../../context.ts";
import { gather, pathOfUpload } from "../files/index.ts";
import type { Mapping } from "../mapping/index.ts";
import { workFolder } from "./entries/import-entries.ts";
import { mappingFrom, prepareImport, type PreparedImport } from "./prepare-import.ts";

/**
 * Keeps uploads and their mapping (YAML) under the import's id and plans them. Throws NotFound for an
 * upload that is not there, InvalidInput for a mapping that cannot be used.
 */
export async function prepareUploads(
  clew: Clew,
  id: string,
  uploads: readonly string[],
  { text, signal }: { readonly text: string; readonly signal: AbortSignal | undefined },
): Promise<PreparedImport> {
  const paths = await Promise.all(uploads.map((upload) => pathOfUpload(clew.data, upload)));
  const mapping = await mappingFrom(clew, text, "mapping", signal);
  const folder = workFolder(clew, id);
  try {
    await gather(clew.data, id, paths, text);
    const request = { mapping: within(mapping), folder, mappingName: "mapping" };
    return await prepareImport(clew, request, signal);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A mapping sent over the network reads the files sent with it and no others. */
function within(mapping: Mapping): Mapping {
  return {
    ...mapping,
    files: mapping.files.map((file) => ({ ...file, path: file.path.replace(/^[^]*[\\/]/u, "") })),
  };
}
