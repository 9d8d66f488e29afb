import { say } from "../../wording/index.ts";
import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const ClustersPage = later(
  say("clusters.theClusters"),
  async () => (await import("./ClustersPage.tsx")).ClustersPage,
);
