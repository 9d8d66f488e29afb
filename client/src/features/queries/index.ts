import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const QueriesPage = later(
  "the queries",
  async () => (await import("./QueriesPage.tsx")).QueriesPage,
);
