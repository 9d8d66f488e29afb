import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Log } from "../../server/src/context.ts";
import { openNeo4j } from "../../server/src/engines/index.ts";
import { statement, type Graph } from "../../server/src/graph/index.ts";
import { contextFor } from "../../server/src/http/request-context.ts";
import { settlerOf } from "../../server/src/modules/linking/derivation/index.ts";
import { openDesk, type ImportDesk } from "../../server/src/modules/intake/imports/index.ts";
import { openClew, type OpenClew } from "../../server/src/open.ts";
import { schemaFor } from "../../server/src/schema.ts";
import type { Settings } from "../../server/src/settings.ts";

// The very copy of graphql that the server's libraries load: the test runner would resolve another build of it.
const { graphql } = createRequire(import.meta.url)("graphql") as typeof import("graphql");

/** A Clew opened for a test, on an empty store. */
export interface TestClew {
  readonly clew: OpenClew;
  readonly desk: ImportDesk;
  readonly settings: Settings;
  /** Asks the API in this process; throws where it answers with errors. */
  readonly ask: (
    document: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<Record<string, any>>;
}

const silent: Log = { info: () => undefined, error: () => undefined };

/** Opens a Clew on given settings; `within` may stand between it and its store. */
export async function openTest(
  settings: Settings,
  within: (graph: Graph) => Graph = (graph) => graph,
): Promise<TestClew> {
  const opened = await openClew(settings, silent);
  const clew = { ...opened, graph: within(opened.graph) };
  const desk = openDesk(clew, () => new Date().toISOString(), settlerOf(clew).settle);
  const schema = schemaFor(clew.ontology);
  return {
    clew,
    desk,
    settings,
    ask: async (source, variableValues = {}) => {
      const answer = await graphql({
        schema,
        source,
        variableValues,
        contextValue: await contextFor(clew, desk),
      });
      if (answer.errors !== undefined) throw answer.errors[0]?.originalError ?? answer.errors[0];
      return JSON.parse(JSON.stringify(answer.data));
    },
  };
}

/** Gives an empty store a known key, so that refs, and so orders by ref, are the same on both engines. */
export function keyed(settings: Settings): void {
  mkdirSync(settings.data, { recursive: true });
  writeFileSync(join(settings.data, "key"), "salt of the tests", { mode: 0o600 });
}

/** Takes everything out of a test Neo4j. */
export async function emptyNeo4j(uri: string, user: string, password: string): Promise<void> {
  const graph = openNeo4j({ uri, user, password, database: "neo4j" });
  await graph.write((run) => run(statement("test/empty")));
  await graph.close();
}

/** Environment of a command line on the same store. */
export function environmentOf(settings: Settings): Record<string, string> {
  const { neo4j: held } = settings;
  return {
    CLEW_DATA: settings.data,
    CLEW_LOG: "error",
    ...(held === undefined
      ? {}
      : {
          NEO4J_URI: held.uri,
          NEO4J_USER: held.user,
          NEO4J_PASSWORD: held.password,
          NEO4J_DATABASE: held.database,
        }),
  };
}
