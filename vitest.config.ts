import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["server/src/**/*.test.ts"], testTimeout: 20_000 } },
      { test: { name: "client", include: ["client/src/**/*.test.ts"], testTimeout: 20_000 } },
    ],
  },
});
