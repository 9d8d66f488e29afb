import { say } from "../../wording/index.ts";
import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const TableView = later(
  say("table.page.theTable"),
  async () => (await import("./TableView.tsx")).TableView,
);
