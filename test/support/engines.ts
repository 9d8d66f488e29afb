import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphql } from "graphql";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { openEmbedded, openNeo4j } from "../../server/src/engines/index.ts";
import { statement } from "../../server/src/graph/index.ts";
import type { Log } from "../../server/src/context.ts";
import { contextFor } from "../../server/src/http/graphql.ts";
import { openDesk, type ImportDesk } from "../../server/src/modules/imports/index.ts";
import { openClew, type OpenClew } from "../../server/src/open.ts";
import { schemaFor } from "../../server/src/schema.ts";
import type { Settings } from "../../server/src/settings.ts";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
  }
}

/** A Clew opened for a test, on an empty store. */
export interface TestClew {
  readonly clew: OpenClew;
  readonly desk: ImportDesk;
  readonly settings: Settings;
  /** Asks the API in this process; throws where it answers with errors. */
  readonly ask: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Record<string, any>>;
}

/** The engines that every contract test runs on. */
export const engines = ["embedded", "neo4j"] as const;
export type EngineName = (typeof engines)[number];

const silent: Log = { info: () => undefined, error: () => undefined };

/** Runs tests on the embedded engine and on a real Neo4j, each on an empty store. */
export function describeEachEngine(name: string, tests: (open: () => TestClew, engine: EngineName) => void): void {
  describe.each(engines)(`${name}, %s`, (engine) => {
    let held: TestClew | undefined;
    let folder = "";
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "clew-test-"));
      const settings = await emptyStore(engine, folder);
      await salted(settings);
      held = await openTest(settings);
    }, 60_000);
    afterAll(async () => {
      await held?.clew.close();
      rmSync(folder, { recursive: true, force: true });
    });
    tests(() => {
      if (held === undefined) throw new Error("not open");
      return held;
    }, engine);
  });
}

/** Gives an empty store a known salt, so that refs, and so orders by ref, are the same on both engines. */
async function salted(settings: Settings): Promise<void> {
  const graph = settings.neo4j === undefined ? openEmbedded(join(settings.data, "graph")) : openNeo4j(settings.neo4j);
  await graph.setUp([]);
  await graph.write((run) => run(statement("store/create"), { schema: 1, ontologyDigest: "", salt: "salt of the tests" }));
  await graph.close();
}

/** Opens a Clew on given settings. */
export async function openTest(settings: Settings): Promise<TestClew> {
  const clew = await openClew(settings, silent);
  const desk = openDesk(clew, () => new Date().toISOString());
  const schema = schemaFor(clew.ontology);
  return {
    clew,
    desk,
    settings,
    ask: async (source, variableValues = {}) => {
      const answer = await graphql({ schema, source, variableValues, contextValue: await contextFor(clew, desk) });
      if (answer.errors !== undefined) throw answer.errors[0]?.originalError ?? answer.errors[0];
      return JSON.parse(JSON.stringify(answer.data));
    },
  };
}

/** Settings of an empty store on an engine, with its data in a folder. */
export async function emptyStore(engine: EngineName, folder: string): Promise<Settings> {
  const common = { data: join(folder, "data"), host: "127.0.0.1", port: 0, log: "silent" as const };
  if (engine === "embedded") return common;
  const { uri, user, password } = inject("neo4j");
  await emptyNeo4j(uri, user, password);
  return { ...common, neo4j: { uri, user, password, database: "neo4j" } };
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
    ...(held === undefined ? {} : { NEO4J_URI: held.uri, NEO4J_USER: held.user, NEO4J_PASSWORD: held.password, NEO4J_DATABASE: held.database }),
  };
}
