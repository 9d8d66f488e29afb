import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Each file of tests loads the server's files anew: compiled once, that takes half the time. Branches are not counted well so. */
const areCounted = process.argv.some((word) => word.startsWith("--coverage"));
if (!areCounted)
  process.env["NODE_COMPILE_CACHE"] ??= fileURLToPath(
    new URL("test/.cache/compiled/", import.meta.url),
  );

/** Modules are loaded by Node itself, as they are when Clew runs: calls across files stay cheap. */
const byNode = { experimental: { viteModuleRunner: false } };
/**
 * Where branches are counted: what reads files, and what links. Not the demo, whose branches nobody counts, and not
 * what takes long for its size: with V8 counting it would take four times as long.
 */
const counted = [
  "server/src/ontology/**/*.test.ts",
  "server/src/modules/{intake/!(demo),linking/*}/**/!(*-at-scale).test.ts",
];
/** Two files at a time: a test waits for its server and browser about as long as it works itself. */
const twoAtATime = { maxWorkers: 2 };
/** A Neo4j given from outside holds one store: files that use it take turns. */
const oneStore = (process.env["NEO4J_TEST_URI"] ?? "") !== "";
const onNeo4j = {
  globalSetup: ["test/support/global-neo4j.ts"],
  fileParallelism: !oneStore,
  testTimeout: 180_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    ...twoAtATime,
    coverage: {
      provider: "v8",
      reportOnFailure: true,
      reporter: ["json-summary"],
      include: [
        "server/src/ontology/normalise/**/*.ts",
        "server/src/modules/intake/{reading,mapping,stating,extraction,inspection}/**/*.ts",
        "server/src/modules/linking/**/*.ts",
      ],
      exclude: ["**/*.test.ts", "**/resolvers.ts", "**/module.ts", "**/queries.ts"],
    },
    projects: [
      {
        test: {
          name: "unit",
          ...byNode,
          include: [
            "server/src/**/*.test.ts",
            "test/architecture/*.test.ts",
            "test/docs/*.test.ts",
            "test/worlds/*.test.ts",
            "test/worlds/*/*.test.ts",
          ],
          exclude: counted,
          testTimeout: 60_000,
        },
      },
      {
        // V8 counts branches at several times the time a test takes without
        test: { name: "counted", ...byNode, include: counted, testTimeout: 240_000 },
      },
      { test: { name: "client", include: ["client/src/**/*.test.ts"], testTimeout: 20_000 } },
      { test: { name: "engines", include: ["test/engines/*.test.ts"], ...byNode, ...onNeo4j } },
      {
        test: {
          name: "api",
          ...byNode,
          include: ["test/api/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "journeys",
          ...byNode,
          include: ["test/journeys/*.test.ts"],
          ...onNeo4j,
          globalSetup: [...onNeo4j.globalSetup, "test/support/global-demo.ts"],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
