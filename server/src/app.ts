import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Clew } from "./context.ts";
import { graphqlHandler } from "./http/graphql.ts";
import { safeHeaders, servePage } from "./http/page.ts";
import { receive } from "./modules/intake/files/index.ts";
import type { ImportDesk } from "./modules/intake/imports/index.ts";
import { openOperations } from "./modules/desk/operations/index.ts";
import { schemaFor } from "./schema.ts";
import { ClewError } from "./shared/errors.ts";

/** A server that listens. */
export interface App {
  /** The port it listens on. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

const client = fileURLToPath(new URL("../../client/dist", import.meta.url));

/** Serves the page, the API and uploads. Throws where the port is taken. */
export async function listen(
  clew: Clew,
  desk: ImportDesk,
  host: string,
  port: number,
): Promise<App> {
  const operations = openOperations(clew);
  const graphql = graphqlHandler(clew, desk, schemaFor(clew.ontology), operations);
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      clew.log.error("an answer failed");
      if (!response.headersSent) response.writeHead(500, safeHeaders);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  const address = server.address() as AddressInfo;
  return { port: address.port, close: () => closeAll(server, operations.close) };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!fromHere(request, host)) return refuse(response, 403, "This address is not served.");
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    if (path === "/graphql" || path === "/files") {
      if (request.method !== "POST") return refuse(response, 405, "Only POST is served here.");
      if (request.headers["x-clew-csrf"] !== "1")
        return refuse(response, 403, "The header x-clew-csrf: 1 is missing.");
      if (path === "/files") return takeFile(clew, request, response);
      for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
      await graphql(request, response);
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuse(response, 405, "Only GET is served here.");
    await servePage(client, request, response);
  }
}

async function takeFile(
  clew: Clew,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const name = decodeURIComponent(String(request.headers["x-file-name"] ?? ""));
    const upload = await receive(clew.data, name, request);
    response
      .writeHead(200, { ...safeHeaders, "content-type": "application/json" })
      .end(JSON.stringify(upload));
  } catch (error) {
    const known = error instanceof ClewError || error instanceof URIError;
    refuse(
      response,
      known ? 400 : 500,
      error instanceof ClewError ? error.message : "The file could not be taken.",
    );
  }
}

/** True if the request names this server: a page elsewhere that resolves to this address does not. */
function fromHere(request: IncomingMessage, host: string): boolean {
  if (host !== "127.0.0.1" && host !== "::1" && host !== "localhost") return true;
  const name = (request.headers.host ?? "").replace(/:\d+$/u, "");
  return name === "127.0.0.1" || name === "localhost" || name === "[::1]";
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response
    .writeHead(status, { ...safeHeaders, "content-type": "application/json" })
    .end(JSON.stringify({ message, errors: [{ message }] }));
}

async function closeAll(server: Server, closeOperations: () => Promise<void>): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await closeOperations();
}
