import { connect, createServer, type Server, type Socket } from "node:net";
import { freePort } from "./test-neo4j.ts";

/** A way to a Neo4j that can be cut, which looks from here as if it had been killed. */
export interface CutLine {
  /** Address to use in place of the Neo4j's own. */
  readonly uri: string;
  readonly cut: () => Promise<void>;
  readonly join: () => Promise<void>;
}

/** Opens a way to a Neo4j (bolt://host:port). */
export async function cutLine(neo4j: string): Promise<CutLine> {
  const { hostname, port } = new URL(neo4j.replace(/^\w+:/u, "http:"));
  const own = await freePort();
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  const join = () =>
    new Promise<void>((resolve) => {
      server = createServer((here) => {
        const there = connect(Number(port), hostname);
        for (const [one, other] of [
          [here, there],
          [there, here],
        ] as const) {
          sockets.add(one);
          one.on("error", () => other.destroy());
          one.on("close", () => sockets.delete(one) && other.destroy());
          one.pipe(other);
        }
      }).listen(own, "127.0.0.1", resolve);
    });
  const cut = () =>
    new Promise<void>((resolve) => {
      server?.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await join();
  return { uri: `bolt://127.0.0.1:${own}`, cut, join };
}
