import { isScalar, parseDocument, visit, type Document, type LineCounter } from "yaml";
import { InvalidInput } from "../../../shared/errors.ts";

const longest = 1_000_000;
const deepest = 60;
const mostAliases = 100;

/**
 * Opens the YAML of a mapping; `lines` learns its lines. Throws InvalidInput, with line and column
 * where there is one, for a text that is none, is out of measure, or names `__proto__`.
 */
export function openYaml(source: string, file: string, lines: LineCounter): Document {
  assertModest(source, file);
  const document = parseDocument(source, {
    lineCounter: lines,
    uniqueKeys: true,
    logLevel: "error",
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const broken = document.errors[0];
  if (broken !== undefined) {
    const text = firstLine(broken.message);
    throw new InvalidInput("shared.as-written", { text }, at(broken.pos[0]));
  }
  // What is read from it would have no such property: it must not go without a word.
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === "__proto__")
        throw new InvalidInput("mapping.proto", {}, at(key.range?.[0] ?? 0));
    },
  });
  return document;
}

/**
 * Throws InvalidInput where a text is longer or nested deeper than a mapping is, by its signs alone:
 * nothing of it is parsed yet.
 */
function assertModest(source: string, file: string): void {
  if (source.length > longest) throw new InvalidInput("mapping.too-long", { most: longest }, file);
  let depth = 0;
  for (const [sign] of source.matchAll(/"(?:[^"\\\n]|\\[^])*"|'[^'\n]*'|[[\]{}]/gu)) {
    if (sign === "[" || sign === "{") depth += 1;
    if (sign === "]" || sign === "}") depth = Math.max(0, depth - 1);
    if (depth > deepest) break;
  }
  const isDeep = depth > deepest || indentOf(source) > deepest;
  if (isDeep) throw new InvalidInput("mapping.too-deep", { most: deepest }, file);
}

/** The most levels that the beginning of one line can open: a list in a list, or deep indentation. */
function indentOf(source: string): number {
  const starts = source.match(/^(?:[-?:][ \t]+| {2}| |\t)+/gmu) ?? [];
  return starts.reduce((most, start) => Math.max(most, start.match(/[-?:]|  /gu)?.length ?? 0), 0);
}

/** The plain values of a mapping. Throws InvalidInput where its anchors blow it up. */
export function plainOf(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch {
    throw new InvalidInput("mapping.cannot-be-read", {}, file);
  }
}

function firstLine(message: string): string {
  return message.split(" at line ")[0] ?? message;
}
