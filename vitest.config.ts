import { defineConfig } from "vitest/config";

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
          include: [
            "server/src/**/*.test.ts",
            "test/architecture/*.test.ts",
            "test/docs/*.test.ts",
          ],
          testTimeout: 60_000,
        },
      },
      { test: { name: "client", include: ["client/src/**/*.test.ts"], testTimeout: 20_000 } },
      { test: { name: "engines", include: ["test/engines/*.test.ts"], ...onNeo4j } },
      {
        test: {
          name: "api",
          include: ["test/api/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "journeys",
          include: ["test/journeys/*.test.ts"],
          ...onNeo4j,
          globalSetup: [...onNeo4j.globalSetup, "test/support/global-demo.ts"],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
