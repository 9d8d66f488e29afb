import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const GroupsPage = later(
  "the groups",
  async () => (await import("./MeasuresPage.tsx")).GroupsPage,
);
