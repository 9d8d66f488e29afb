import { createReadStream, existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

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

/** Serves the built client; addresses of its views get its page. */
export async function servePage(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://clew").pathname);
  const file = normalize(join(folder, path));
  const inside = file.startsWith(`${folder}${sep}`) && !path.includes("\0");
  const found = inside && (await stat(file).catch(() => undefined))?.isFile() === true;
  const asked = found ? file : join(folder, "index.html");
  if ((!found && extname(path) !== "") || !existsSync(asked)) {
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
  createReadStream(asked).pipe(response);
}
