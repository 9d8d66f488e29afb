import { isMessageKey } from "./messages.ts";
import { say } from "./say.tsx";

/** What codes of the contract are called on the page. */
type CodeList =
  | "mark"
  | "warning"
  | "against"
  | "match"
  | "import"
  | "looks"
  | "format"
  | "role"
  | "grade"
  | "flow"
  | "slot"
  | "reader"
  | "unit"
  | "clusterName"
  | "parameterType"
  | "queryPart"
  | "queryOutcome"
  | "comparison";

/** The word for a code; null where this page has none. */
function wordFor(list: CodeList, code: string): string | null {
  const key = `word.${list}.${code}`;
  return isMessageKey(key) ? say(key) : null;
}

/** The word for a code; the code itself where this page is older than the server. */
export const wordOf = (list: CodeList, code: string): string => wordFor(list, code) ?? code;

const wordsOf = <Code extends string>(list: CodeList, codes: readonly Code[]) =>
  codes.map((code) => [code, wordOf(list, code)] as const);

/** What a column may be in an import, in the order in which it is offered. */
export const columnRoles = wordsOf("role", [
  "ignore",
  "key",
  "property",
  "entity",
  "from",
  "to",
  "observedAt",
  "amount",
  "currency",
  "extract",
]);

/** What values a parameter of a query takes, in the order in which it is offered. */
export const parameterTypes = wordsOf("parameterType", [
  "text",
  "integer",
  "number",
  "boolean",
  "date",
  "dateTime",
  "period",
  "choice",
  "list",
  "entity",
  "entities",
  "link",
  "kind",
]);

/** How a property compares with a value, in the order in which it is offered. */
export const comparisons = wordsOf("comparison", [
  "equals",
  "contains",
  "startsWith",
  "atLeast",
  "atMost",
  "isKnown",
  "isUnknown",
]);

/** A part of a query that a version changed. */
export const queryPartWord = (part: string) => wordOf("queryPart", part);

/** Admiralty grades of a source, by letter. */
export const grades = wordsOf("grade", ["A", "B", "C", "D", "E", "F"]);

/** Names that a cluster may be given. Each always stands with who gave it, when, and what speaks against it. */
export const clusterVerdicts = wordsOf("clusterName", [
  "unclear",
  "independent",
  "collective",
  "agency",
  "trafficking indicators",
  "spam",
  "scam",
]);

/** How a field speaks for a pair or against it, by the mark that stands beside it. */
const supports = {
  "+": "for",
  "−": "against",
  "~": "little",
  "!": "contradicts",
} as const;
export const supportWord = (mark: string) =>
  mark in supports ? say(`word.support.${supports[mark as keyof typeof supports]}`) : mark;

/** What each sort of change in a text is called. */
export const changeWord = (what: ChangeWhat) => say(`word.change.${what}`);
export type ChangeWhat = "found" | "lost" | "changed";

/** What is decided of a pair. */
export const pairWord = (verdict: PairVerdict) => say(`word.pair.${verdict}`);
export type PairVerdict = "same" | "different" | "unsure";
export const isPairVerdict = (type: string): type is PairVerdict =>
  isMessageKey(`word.pair.${type}`);

/** A warning's title and the rest of its sentence, without saying the title twice. */
export function warningTitle(
  code: string,
  message: string,
): { readonly title: string; readonly message: string } {
  const title = wordOf("warning", code);
  if (!message.toLowerCase().startsWith(title.toLowerCase())) return { title, message };
  const rest = message.slice(title.length).replace(/^[\s,.:;(]+/, "");
  const isWhole = rest === "" || message.charAt(title.length + 1) === "(";
  return { title, message: isWhole ? message : rest.charAt(0).toUpperCase() + rest.slice(1) };
}
