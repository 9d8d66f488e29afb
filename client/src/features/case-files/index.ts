import { later } from "../../design/index.ts";
import { say } from "../../wording/index.ts";

/** Fetched when they are first shown. */
export const CasesPage = later(
  say("cases.cases"),
  async () => (await import("./CasesPage.tsx")).CasesPage,
);
export const CasePage = later(
  say("cases.theCase"),
  async () => (await import("./CasePage.tsx")).CasePage,
);
export { AddToCaseDialog } from "./AddToCaseDialog.tsx";
export { useDropping } from "./useDropping.ts";
