import { say } from "../../wording/index.ts";
import { later } from "../../design/index.ts";

/** Fetched when they are first shown. */
export const ImportWizard = later(
  say("sources.page.theImport"),
  async () => (await import("./ImportWizard.tsx")).ImportWizard,
);
export const SourcesPage = later(
  say("common.theSources"),
  async () => (await import("./SourcesPage.tsx")).SourcesPage,
);
