import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Clew } from "../../../context.ts";
import { TooLarge } from "../../../shared/errors.ts";
import { caseOf, type DocumentExhibit } from "../../ground/cases/index.ts";
import { pathOfUpload } from "../../intake/files/index.ts";

const mostBytes = 50_000_000;

/** What a browser may show of a document, by the ending of its name; all else is a file to keep. */
const mediaTypes: Readonly<Record<string, string>> = {
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".gif": "image/gif",
  ".txt": "text/plain",
  ".csv": "text/csv",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Keeps a file that was sent as a document of a case. Throws NotFound, TooLarge past 50 MB. */
export async function keptDocument(clew: Clew, upload: string): Promise<DocumentExhibit> {
  const path = await pathOfUpload(clew.data, upload);
  const { size } = await stat(path);
  if (size > mostBytes) throw new TooLarge("case-files.document-too-large");
  const name = basename(path);
  return {
    sort: "document",
    sha256: await clew.originals.keepFile(path),
    name,
    mediaType: mediaTypes[extname(name).toLowerCase()] ?? "application/octet-stream",
    bytes: size,
  };
}

/** A document of a case and its bytes; undefined where the case has none of that digest. */
export async function documentOf(
  clew: Clew,
  id: string,
  sha256: string,
): Promise<{ about: DocumentExhibit; bytes: () => NodeJS.ReadableStream } | undefined> {
  const { exhibits } = await caseOf(clew, id);
  const about = exhibits
    .flatMap(({ content }) => (content.sort === "document" ? [content] : []))
    .find((one) => one.sha256 === sha256);
  if (about === undefined) return undefined;
  return { about, bytes: () => createReadStream(clew.originals.path(sha256)) };
}
