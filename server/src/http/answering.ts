import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import type { Clew } from "../context.ts";
import { receive, receiveAll } from "../modules/intake/files/index.ts";
import { documentsPath, giveDocument } from "./case-document.ts";
import { sentence } from "../sentences/index.ts";
import { refusalOf } from "../shared/machine-refusal.ts";
import { comesFromOwnPage, namesThisServer, type OwnAddresses } from "./own-address.ts";
import { safeHeaders, servePage } from "./page.ts";

/** Answers one request. */
type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const client = fileURLToPath(new URL("../../../client/dist", import.meta.url));
const mostAsked = 4 * 1024 * 1024;

/** Answers the page, questions (`graphql`) and uploads, for those who name this server. */
export function answering(
  clew: Clew,
  own: OwnAddresses,
  graphql: (request: IncomingMessage, response: ServerResponse) => unknown,
): Answering {
  return async (request, response) => {
    if (!namesThisServer(request, own))
      return refuse(response, 403, sentence("http.host-not-served").text);
    if (!comesFromOwnPage(request))
      return refuse(response, 403, sentence("http.origin-refused").text);
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    if (path === "/graphql" || path === "/files") {
      if (request.method !== "POST") return refuse(response, 405, "Only POST is served here.");
      if (request.headers["x-clew-csrf"] !== "1")
        return refuse(response, 403, "The header x-clew-csrf: 1 is missing.");
      if (path === "/files") return takeFile(clew, request, response);
      if (!isMeasured(request, response)) return;
      for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
      await graphql(request, response);
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuse(response, 405, "Only GET is served here.");
    if (path.startsWith(documentsPath)) return giveDocument(clew, path, response);
    await servePage({ folder: client, isOpen: own.isOpen }, request, response);
  };
}

/** True for a question that says its length and is not too long; others are answered here. */
function isMeasured({ headers }: IncomingMessage, response: ServerResponse): boolean {
  const length = Number(headers["content-length"] ?? Number.NaN);
  if (length <= mostAsked) return true;
  if (Number.isNaN(length)) refuse(response, 411, sentence("http.no-length").text);
  else refuse(response, 413, sentence("http.too-long", { megabytes: mostAsked / 1024 ** 2 }).text);
  return false;
}

const statusByCode: Readonly<Record<string, number>> = { TOO_LARGE: 413, CONFLICT: 507 };

async function takeFile(
  clew: Clew,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const name = nameIn(request);
    const isWhole = request.headers["x-clew-whole"] === "1"; // a package stays the file that it is
    const upload = isWhole
      ? await receive(clew.data, name, request)
      : await receiveAll(clew, name, request);
    response
      .writeHead(200, { ...safeHeaders, "content-type": "application/json" })
      .end(JSON.stringify(upload));
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) clew.log.error("a file could not be taken");
    refuse(
      response,
      refusal === undefined ? 500 : (statusByCode[refusal.code] ?? 400),
      refusal?.message ?? sentence("http.file-not-taken").text,
    );
  }
}

/** The name that the file was sent with; empty, which is no name, where it cannot be read. */
function nameIn({ headers }: IncomingMessage): string {
  try {
    return decodeURIComponent(String(headers["x-file-name"] ?? ""));
  } catch {
    return "";
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent || response.destroyed) return;
  response
    .writeHead(status, { ...safeHeaders, "content-type": "application/json" })
    .end(JSON.stringify({ message, errors: [{ message }] }));
}
