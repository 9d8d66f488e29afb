import { say } from "../../wording/index.ts";
import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const WordingsPage = later(
  say("sharedWording.theSharedWordings"),
  async () => (await import("./WordingsPage.tsx")).WordingsPage,
);
