import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Settings } from "../../server/src/settings.ts";
import { startNeo4j } from "../support/test-neo4j.ts";
import { bytesBelow } from "./disk.ts";
import { childrenNamed, residentOf } from "./memory.ts";

/** The engines that are measured. */
export const engines = ["embedded", "neo4j"] as const;
export type EngineName = (typeof engines)[number];

/** An empty store of its own. */
export interface FreshStore {
  readonly settings: Settings;
  /** Memory of a Neo4j now, in bytes; 0 for the embedded engine, whose child belongs to who opens it. */
  readonly serverMemory: () => number;
  /** Bytes of a Neo4j's store now, its log of transactions left out; 0 for the embedded engine. */
  readonly serverDisk: () => number;
  /** Ends a Neo4j, so that all it holds is in its files. */
  readonly close: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** A fresh store on an engine: a new folder, and for Neo4j a new server. */
export async function freshStore(engine: EngineName): Promise<FreshStore> {
  const folder = mkdtempSync(join(tmpdir(), "clew-bench-"));
  const common = { data: join(folder, "data"), host: "127.0.0.1", port: 0, log: "silent" as const };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (engine === "embedded")
    return {
      settings: common,
      serverMemory: () => 0,
      serverDisk: () => 0,
      close: async () => undefined,
      drop: async () => remove(),
    };
  const before = new Set(childrenNamed("ServeNeo4j"));
  const server = await startNeo4j();
  const [pid] = childrenNamed("ServeNeo4j").filter((one) => !before.has(one));
  const { uri, user, password } = server;
  return {
    settings: { ...common, neo4j: { uri, user, password, database: "neo4j" } },
    serverMemory: () => residentOf(pid),
    serverDisk: () => bytesBelow(join(server.home, "data", "databases")).get("neo4j") ?? 0,
    close: server.close,
    drop: async () => {
      await server.stop();
      remove();
    },
  };
}
