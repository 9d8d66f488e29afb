import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Clew } from "../../../context.ts";
import { gather, pathOfUpload } from "../files/index.ts";
import type { Mapping } from "../mapping/index.ts";
import {
  mappingFrom,
  prepareImport,
  type ImportRequest,
  type PreparedImport,
} from "./prepare-import.ts";

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
  const kept = await gather(clew.data, id, paths, text);
  const request = { mapping: within(mapping), folder: dirname(kept), mappingName: "mapping", kept };
  return prepareImport(clew, request, signal);
}

/** A mapping sent over the network reads the files sent with it and no others. */
function within(mapping: Mapping): Mapping {
  return {
    ...mapping,
    files: mapping.files.map((file) => ({ ...file, path: file.path.replace(/^[^]*[\\/]/u, "") })),
  };
}

/** The request of an import by its kept mapping. Throws where that is gone. */
export async function keptRequest(clew: Clew, kept: string): Promise<ImportRequest> {
  const mapping = within(await mappingFrom(clew, await readFile(kept, "utf8"), "mapping"));
  return { mapping, folder: dirname(kept), mappingName: "mapping", kept };
}
