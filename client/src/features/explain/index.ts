import { later } from "../../design/index.ts";

/** Fetched when they are first shown. */
export const WhyPage = later(
  "why they are linked",
  async () => (await import("./WhyPage.tsx")).WhyPage,
);
export const WhyPanel = later(
  "why they are linked",
  async () => (await import("./WhyPanel.tsx")).WhyPanel,
);
