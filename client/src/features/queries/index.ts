import { say } from "../../wording/index.ts";
import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const QueriesPage = later(
  say("queries.page.theQueries"),
  async () => (await import("./QueriesPage.tsx")).QueriesPage,
);
