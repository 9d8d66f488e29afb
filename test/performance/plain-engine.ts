import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Settings } from "../../server/src/settings.ts";

/** An engine as a user's script has it, on the same store: no child, no reach, no decoding. */
export interface PlainEngine {
  readonly send: (text: string, parameters: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const server = createRequire(new URL("../../server/package.json", import.meta.url));

/** What is used of the libraries, which are the server's. */
interface Grafeo {
  readonly GrafeoDB: {
    readonly open: (path: string) => {
      readonly executeCypher: (
        text: string,
        parameters: object,
      ) => Promise<{ readonly toArray: () => unknown }>;
      readonly close: () => void;
    };
  };
}
interface Neo4jDriver {
  readonly driver: (
    uri: string,
    auth: unknown,
  ) => {
    readonly executeQuery: (text: string, parameters: object) => Promise<unknown>;
    readonly close: () => Promise<void>;
  };
  readonly auth: { readonly basic: (user: string, password: string) => unknown };
}

/** Opens a store that was written out: of the embedded engine a copy, in this process. */
export function openPlain({ data, neo4j }: Settings): PlainEngine {
  return neo4j === undefined ? openCopy(data) : openDriver(neo4j);
}

function openCopy(data: string): PlainEngine {
  const folder = mkdtempSync(join(tmpdir(), "clew-bench-plain-"));
  cpSync(join(data, "graph"), folder, { recursive: true });
  const { GrafeoDB } = server("@grafeo-db/js") as Grafeo;
  const database = GrafeoDB.open(join(folder, "graph.grafeo"));
  return {
    send: async (text, parameters) => (await database.executeCypher(text, parameters)).toArray(),
    close: async () => {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function openDriver({ uri, user, password }: NonNullable<Settings["neo4j"]>): PlainEngine {
  const { driver, auth } = server("neo4j-driver") as Neo4jDriver;
  const open = driver(uri, auth.basic(user, password));
  return {
    send: (text, parameters) => open.executeQuery(text, parameters),
    close: () => open.close(),
  };
}
