import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clew } from "./context.ts";
import { answering } from "./http/answering.ts";
import { graphqlHandler } from "./http/graphql.ts";
import { ownAddresses } from "./http/own-address.ts";
import { safeHeaders } from "./http/page.ts";
import type { ImportDesk } from "./modules/intake/imports/index.ts";
import { openOperations } from "./modules/desk/operations/index.ts";
import { schemaFor } from "./schema.ts";

/** A server that listens. */
export interface App {
  /** The port it listens on. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Where a server listens, and what else it is called. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  readonly allowedHosts?: readonly string[];
}

/** Serves the page, the API and uploads. Throws where the port is taken. */
export async function listen(
  clew: Clew,
  desk: ImportDesk,
  { host, port, allowedHosts = [] }: Listening,
): Promise<App> {
  const own = ownAddresses(host, allowedHosts);
  const operations = openOperations(clew);
  const graphql = graphqlHandler(clew, desk, schemaFor(clew.ontology), operations);
  const answer = answering(clew, own, graphql);
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
}

async function closeAll(server: Server, closeOperations: () => Promise<void>): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await closeOperations();
}
