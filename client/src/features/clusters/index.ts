import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const ClustersPage = later(
  "the clusters",
  async () => (await import("./ClustersPage.tsx")).ClustersPage,
);
