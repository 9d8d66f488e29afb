import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Clew } from "../../../context.ts";
import { gather, pathOfUpload } from "../files/index.ts";
import { parseMapping, type Mapping } from "../mapping/index.ts";
import { prepareImport, type ImportRequest, type PreparedImport } from "./prepare-import.ts";

/**
 * Keeps uploads and their mapping (YAML) under the import's id and plans them. Throws NotFound for an
 * upload that is not there, InvalidInput for a mapping that can not be used.
 */
export async function prepareUploads(
  clew: Clew,
  id: string,
  uploads: readonly string[],
  text: string,
): Promise<PreparedImport> {
  const paths = await Promise.all(uploads.map((upload) => pathOfUpload(clew.data, upload)));
  const mapping = parseMapping(text, "mapping", clew.ontology);
  const kept = await gather(clew.data, id, paths, text);
  return prepareImport(clew, {
    mapping: within(mapping),
    folder: dirname(kept),
    mappingName: "mapping",
    kept,
  });
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
  const mapping = within(parseMapping(await readFile(kept, "utf8"), "mapping", clew.ontology));
  return { mapping, folder: dirname(kept), mappingName: "mapping", kept };
}
