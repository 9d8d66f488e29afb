import { say } from "../../wording/index.ts";
import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const ReviewPage = later(
  say("review.page.whatIsLikelyThe"),
  async () => (await import("./ReviewPage.tsx")).ReviewPage,
);
