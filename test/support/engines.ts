import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, inject } from "vitest";
import type { Settings } from "../../server/src/settings.ts";
import { askFor } from "./asked.ts";
import { emptyNeo4j, openTest, keyed, type TestClew } from "./test-stores.ts";

export { emptyNeo4j, openTest, type TestClew } from "./test-stores.ts";

/** Where a Neo4j is, and who may use it. */
interface Neo4jPlace {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** The one Neo4j of all tests, where one was given from outside. */
    neo4j: Neo4jPlace;
    /** Address that gives a worker its own Neo4j. */
    neo4jFor: string;
  }
}

/** The engines that every contract test runs on. */
export const engines = ["embedded", "neo4j"] as const;
export type EngineName = (typeof engines)[number];

/** Runs tests on the embedded engine and on a real Neo4j, each on an empty store. */
export function describeEachEngine(
  name: string,
  tests: (open: () => TestClew, engine: EngineName) => void,
): void {
  describe.each(engines)(`${name}, %s`, (engine) => {
    let held: TestClew | undefined;
    let folder = "";
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "clew-test-"));
      const settings = await emptyStore(engine, folder);
      keyed(settings);
      held = await openTest(settings);
    }, 180_000);
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

/** Settings of an empty store on an engine, with its data in a folder. */
export async function emptyStore(engine: EngineName, folder: string): Promise<Settings> {
  const common = { data: join(folder, "data"), host: "127.0.0.1", port: 0, log: "silent" as const };
  if (engine === "embedded") return common;
  const { uri, user, password } = await ownNeo4j();
  await emptyNeo4j(uri, user, password);
  return { ...common, neo4j: { uri, user, password, database: "neo4j" } };
}

/** The Neo4j of this worker: nobody else writes to it while a file of tests runs. */
export async function ownNeo4j(): Promise<Neo4jPlace> {
  const given: Neo4jPlace | undefined = inject("neo4j");
  if (given !== undefined) return given;
  return (await askFor(
    inject("neo4jFor"),
    `worker-${process.env["VITEST_POOL_ID"] ?? ""}`,
  )) as Neo4jPlace;
}
