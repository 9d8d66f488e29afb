import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const ReviewPage = later(
  "what is likely the same",
  async () => (await import("./ReviewPage.tsx")).ReviewPage,
);
