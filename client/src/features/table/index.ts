import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const TableView = later(
  "the table",
  async () => (await import("./TableView.tsx")).TableView,
);
