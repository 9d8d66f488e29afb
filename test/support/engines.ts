import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, inject } from "vitest";
import type { Settings } from "../../server/src/settings.ts";
import { emptyNeo4j, openTest, salted, type TestClew } from "./stores.ts";

export { emptyNeo4j, openTest, type TestClew } from "./stores.ts";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
  }
}

/** The engines that every contract test runs on. */
export const engines = ["embedded", "neo4j"] as const;
export type EngineName = (typeof engines)[number];

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

/** Settings of an empty store on an engine, with its data in a folder. */
export async function emptyStore(engine: EngineName, folder: string): Promise<Settings> {
  const common = { data: join(folder, "data"), host: "127.0.0.1", port: 0, log: "silent" as const };
  if (engine === "embedded") return common;
  const { uri, user, password } = inject("neo4j");
  await emptyNeo4j(uri, user, password);
  return { ...common, neo4j: { uri, user, password, database: "neo4j" } };
}

