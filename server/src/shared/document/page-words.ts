import { sentence } from "../../sentences/index.ts";

/** What stands before, between and behind the two numbers of "Page 2 of 7". */
export function pageWords(): readonly [before: string, between: string, behind: string] {
  const [before = "", between = "", behind = ""] = sentence("document.page", {
    page: "\u0001",
    pages: "\u0001",
  }).text.split("\u0001");
  return [before, between, behind];
}
