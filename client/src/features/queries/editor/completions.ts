import { languageWords } from "./cypher-words.ts";
import { piecesOf, type CypherPiece } from "./cypher-pieces.ts";

/** What a text may name. */
export interface Vocabulary {
  readonly kinds: readonly Named[];
  readonly linkTypes: readonly Named[];
  readonly functions: readonly string[];
  readonly parameters: readonly string[];
}

/** A kind, or a type of links, as Cypher names it. */
export interface Named {
  readonly name: string;
  readonly label: string;
  readonly properties: readonly { readonly name: string; readonly label: string }[];
}

export interface Completion {
  readonly label: string;
  readonly detail: string;
  readonly is: "kind" | "link" | "property" | "function" | "parameter" | "word" | "name";
}

/** What may stand at a place, and where what is written of it begins. */
export interface Completions {
  readonly from: number;
  readonly options: readonly Completion[];
}

/** Labels that are no kinds. */
const commonKinds = ["Entity", "Identifier", "Thing", "Record", "Dataset", "Judgement"];
const commonTypes = ["STATED_IN", "ABOUT"];
const ofEntities = [
  "id",
  "ref",
  "kind",
  "label",
  "firstSeen",
  "lastSeen",
  "degree",
  "df",
  "datasets",
];
const ofLinks = ["ref", "firstSeen", "lastSeen", "datasets"];

/** What may stand where the cursor is; null within texts and comments, and where nothing is known. */
export function completionsAt(
  text: string,
  at: number,
  vocabulary: Vocabulary,
): Completions | null {
  const before = piecesOf(text.slice(0, at));
  const last = before.at(-1);
  if (isInside(last)) return null;
  const typed = last?.is === "name" || last?.is === "parameter" ? last.text : "";
  const from = at - typed.length;
  if (typed.startsWith("$"))
    return {
      from: from + 1,
      options: vocabulary.parameters.map((name) => option(name, "parameter")),
    };
  const pieces = (typed === "" ? before : before.slice(0, -1)).filter(({ is }) => is !== "space");
  const options = optionsBehind(pieces, [...before, ...piecesOf(text.slice(at))], vocabulary);
  return options.length === 0 ? null : { from, options };
}

/** Whether a text or a comment is still open. */
function isInside(last: CypherPiece | undefined): boolean {
  if (last?.is === "comment") return last.text.startsWith("//") || !/.\*\/$/s.test(last.text);
  if (last?.is !== "text") return false;
  return last.text.length < 2 || !last.text.endsWith(last.text.charAt(0));
}

function optionsBehind(
  before: readonly CypherPiece[],
  all: readonly CypherPiece[],
  vocabulary: Vocabulary,
): readonly Completion[] {
  const sign = before.at(-1)?.text ?? "";
  const holder = openBracket(before);
  if (sign === "." || (isMapOf(before) && /^[{,]$/.test(sign)))
    return propertiesOf(sign === "." ? nameBefore(before) : holder.labels, all, vocabulary);
  if (/^[:|&!]$/.test(sign) && holder.sign === "[") return linkOptions(vocabulary);
  if (sign === ":" && holder.sign === "{") return [];
  if (/^[:|&!]$/.test(sign)) return kindOptions(vocabulary);
  return generalOptions(all, vocabulary);
}

/** The bracket that is open at a place, and the labels named in the one around a map. */
function openBracket(before: readonly CypherPiece[]) {
  let depth = 0;
  let sign = "";
  for (const piece of before.toReversed()) {
    if (piece.is !== "sign") continue;
    if (/^[)\]}]$/.test(piece.text)) depth += 1;
    if (!/^[([{]$/.test(piece.text)) continue;
    if (depth === 0) {
      sign = piece.text;
      break;
    }
    depth -= 1;
  }
  return { sign, labels: sign === "{" ? labelsBeforeMap(before) : [] };
}

/** The labels or types of the pattern that a map stands in: those behind its last colon. */
function labelsBeforeMap(before: readonly CypherPiece[]): readonly string[] {
  const open = before.findLastIndex(({ text }) => text === "{");
  const head = before.slice(0, open);
  const start = head.findLastIndex(({ text }) => text === "(" || text === "[");
  return head.slice(start).flatMap(({ is, text }) => (is === "name" ? [text] : []));
}

/** Whether a map of a pattern is open, and no projection or subquery. */
function isMapOf(before: readonly CypherPiece[]): boolean {
  const open = before.findLastIndex(({ text }) => text === "{");
  const close = before.findLastIndex(({ text }) => text === "}");
  const head = before.slice(0, open);
  const start = head.findLastIndex(({ text }) => /^[([]$/.test(text));
  const end = head.findLastIndex(({ text }) => /^[)\]]$/.test(text));
  return open > close && start > end;
}

const nameBefore = (before: readonly CypherPiece[]) => {
  const name = before.at(-2);
  return name?.is === "name" ? [name.text] : [];
};

/** Properties of what some names stand for: kinds themselves, or variables that a pattern gave kinds. */
function propertiesOf(
  names: readonly string[],
  all: readonly CypherPiece[],
  { kinds, linkTypes }: Vocabulary,
): readonly Completion[] {
  const meant = new Set([...names, ...names.flatMap((name) => labelsOf(name, all))]);
  const found = [...kinds, ...linkTypes].filter(({ name }) => meant.has(name));
  const isLink = found.some(({ name }) => linkTypes.some((one) => one.name === name));
  const own = found.flatMap(({ properties }) => properties);
  const common = (isLink ? ofLinks : ofEntities).map((name) => option(name, "property"));
  const declared = own.map(({ name, label }) => option(name, "property", label));
  return [...new Map([...declared, ...common].map((one) => [one.label, one])).values()];
}

/** The labels that patterns anywhere in the text give a variable: `(p:Phone|Email`. */
function labelsOf(variable: string, all: readonly CypherPiece[]): readonly string[] {
  const kept = all.filter(({ is }) => is !== "space");
  return kept.flatMap(({ text }, at) => {
    const isNamed = text === variable && kept[at + 1]?.text === ":";
    return isNamed && /^[([]$/.test(kept[at - 1]?.text ?? "") ? labelsFrom(kept, at + 2) : [];
  });
}

/** As many pieces as a pattern's labels are looked for in. */
const MOST_LABELS = 40;

function labelsFrom(pieces: readonly CypherPiece[], from: number): readonly string[] {
  const next = pieces.slice(from, from + MOST_LABELS);
  const end = next.findIndex(({ text }) => /^[)\]{*]$/.test(text));
  const labels = end === -1 ? next : next.slice(0, end);
  return labels.flatMap(({ is, text }) => (is === "name" ? [text] : []));
}

const kindOptions = ({ kinds }: Vocabulary) => [
  ...kinds.map(({ name, label }) => option(name, "kind", label)),
  ...commonKinds.map((name) => option(name, "kind")),
];

const linkOptions = ({ linkTypes }: Vocabulary) => [
  ...linkTypes.map(({ name, label }) => option(name, "link", label)),
  ...commonTypes.map((name) => option(name, "link")),
];

function generalOptions(
  all: readonly CypherPiece[],
  { functions }: Vocabulary,
): readonly Completion[] {
  const words = new Set<string>(languageWords.flatMap((word) => word.split(" ")));
  const names = new Set(
    all.flatMap(({ is, text }) => (is === "name" && !words.has(text.toUpperCase()) ? [text] : [])),
  );
  return [
    ...languageWords.map((word) => option(word, "word")),
    ...functions.map((name) => option(name, "function")),
    ...[...names].map((name) => option(name, "name")),
  ];
}

function option(label: string, is: Completion["is"], detail = ""): Completion {
  return { label, is, detail: detail === label ? "" : detail };
}

/** The type of links of a kind as Cypher names it: `postedBy` is POSTED_BY. */
export const typeOfLinks = (kind: string) => kind.replace(/([A-Z])/g, "_$1").toUpperCase();
