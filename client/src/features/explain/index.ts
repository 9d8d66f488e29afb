import { say } from "../../wording/index.ts";
import { later } from "../../design/index.ts";

/** Fetched when they are first shown. */
export const WhyPage = later(
  say("explain.page.whyTheyAreLinked"),
  async () => (await import("./WhyPage.tsx")).WhyPage,
);
export const WhyPanel = later(
  say("explain.page.whyTheyAreLinked"),
  async () => (await import("./WhyPanel.tsx")).WhyPanel,
);
