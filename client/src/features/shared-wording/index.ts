import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const WordingsPage = later(
  "the shared wordings",
  async () => (await import("./WordingsPage.tsx")).WordingsPage,
);
