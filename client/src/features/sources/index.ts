import { later } from "../../design/index.ts";

/** Fetched when they are first shown. */
export const ImportWizard = later(
  "the import",
  async () => (await import("./ImportWizard.tsx")).ImportWizard,
);
export const SourcesPage = later(
  "the sources",
  async () => (await import("./SourcesPage.tsx")).SourcesPage,
);
