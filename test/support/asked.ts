import { createServer, type Server } from "node:http";

/** Things that are made when a worker first asks for them, and outlive it: workers end with their file. */
export interface Asked {
  /** Where to ask: a path each thing. */
  readonly address: string;
  readonly close: () => void;
}

/** Answers each path of the loopback address with what is made for it, as JSON; asking again gives the same. */
export async function answerWhenAsked(make: (path: string) => Promise<unknown>): Promise<Asked> {
  const made = new Map<string, Promise<unknown>>();
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    const own = made.get(path) ?? make(path);
    made.set(path, own);
    own.then(
      (thing) => response.end(JSON.stringify(thing)),
      (error: unknown) =>
        response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${portOf(server)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Asks for a thing; throws with the answer where it could not be made. */
export async function askFor(address: string, path: string): Promise<unknown> {
  const answer = await fetch(`${address}/${path}`);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
