import { defineConfig } from "vitest/config";

const onNeo4j = { globalSetup: ["test/support/global-neo4j.ts"], fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["server/src/**/*.test.ts", "test/architecture/*.test.ts", "test/docs/*.test.ts"], testTimeout: 60_000 } },
      { test: { name: "client", include: ["client/src/**/*.test.ts"], testTimeout: 20_000 } },
      { test: { name: "engines", include: ["test/engines/*.test.ts"], ...onNeo4j } },
      { test: { name: "api", include: ["test/api/*.test.ts"], fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 } },
      { test: { name: "journeys", include: ["test/journeys/*.test.ts"], ...onNeo4j, testTimeout: 300_000 } },
    ],
  },
});
