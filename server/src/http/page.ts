import { createReadStream, existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { placeWithin } from "../shared/file-place.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".ico": "image/x-icon",
  ".wasm": "application/wasm",
};

/** What every answer of the page bears: nothing from elsewhere, no framing, no guessing of types. */
export const safeHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** The built client. */
export interface BuiltPage {
  readonly folder: string;
  /** True where other computers can open it: the page says so in red. */
  readonly isOpen: boolean;
}

const openMark = '<meta name="clew-open" content="yes" />';

/** Serves the built client; addresses of its views get its page. */
export async function servePage(
  { folder, isOpen }: BuiltPage,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request.url ?? "/");
  const file = path === undefined ? undefined : await fileAt(folder, path);
  const asked = file ?? join(folder, "index.html");
  const isView = path !== undefined && extname(path) === "";
  if (path === undefined || (file === undefined && !isView) || !existsSync(asked)) {
    response
      .writeHead(404, { ...safeHeaders, "content-type": "text/plain; charset=utf-8" })
      .end("Not here.");
    return;
  }
  const kept = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  response.writeHead(200, {
    ...safeHeaders,
    "content-type": types[extname(asked)] ?? "application/octet-stream",
    "cache-control": kept,
  });
  if (isOpen && extname(asked) === ".html")
    response.end((await readFile(asked, "utf8")).replace("<head>", `<head>${openMark}`));
  else createReadStream(asked).pipe(response);
}

/** The path of an address, decoded; undefined where it is none, as `//` or `/%`. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#][^]*$/u, ""));
  } catch {
    return undefined;
  }
}

/** The file of the page at a path; undefined where none is. */
async function fileAt(folder: string, path: string): Promise<string | undefined> {
  const place = await placeWithin(folder, `.${path}`).catch(() => undefined);
  if (place === undefined || !(await stat(place.path).catch(() => undefined))?.isFile())
    return undefined;
  return place.path;
}
