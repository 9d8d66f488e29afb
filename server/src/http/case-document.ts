import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Clew } from "../context.ts";
import { documentOf } from "../modules/desk/case-files/index.ts";
import { safeHeaders } from "./page.ts";

/** Where documents of cases are given: /documents/CASE/SHA-256. */
export const documentsPath = "/documents/";

const place = /^\/documents\/([0-9a-f-]{36})\/([0-9a-f]{64})$/u;

/** Gives a document of a case as a file to keep: nothing in it is run or shown by the browser. */
export async function giveDocument(
  clew: Clew,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const [, id = "", sha256 = ""] = place.exec(path) ?? [];
  const found = id === "" ? undefined : await documentOf(clew, id, sha256).catch(() => undefined);
  if (found === undefined) {
    response.writeHead(404, safeHeaders).end();
    return;
  }
  const { name, bytes } = found.about;
  response.writeHead(200, {
    ...safeHeaders,
    "content-type": "application/octet-stream",
    "content-length": bytes,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
  await pipeline(found.bytes(), response).catch(() => response.destroy());
}
