import { globSync, readFileSync } from "node:fs";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { messages } from "./messages.ts";

interface Piece {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const isPiece = (value: unknown): value is Piece =>
  typeof value === "object" && value !== null && "type" in value;

/** All pieces of a file's syntax, each with those above it. */
function piecesOf(piece: Piece, above: readonly Piece[] = []): readonly (readonly Piece[])[] {
  const below = Object.values(piece).flat().filter(isPiece);
  return [[piece, ...above], ...below.flatMap((one) => piecesOf(one, [piece, ...above]))];
}

const root = new URL("../", import.meta.url).pathname;
const files = globSync("**/*.{ts,tsx}", { cwd: root })
  .filter((name) => !/^api\/generated|\.test\.ts$/u.test(name))
  .map((name) => {
    const text = readFileSync(root + name, "utf8");
    const { program } = parseSync(name, text);
    return { name, text, pieces: piecesOf(program as unknown as Piece) };
  });
const outside = files.filter(({ name }) => !name.startsWith("wording/"));

const isSaid = (text: unknown) => typeof text === "string" && /\p{L}{2}/u.test(text);
const shown = new Set(["title", "aria-label", "placeholder", "label", "alt"]);

/** English that stands in the code: text of an element, a literal that is shown, a problem of the page's own. */
function escapedIn(pieces: readonly (readonly Piece[])[]): readonly string[] {
  return pieces.flatMap(([piece, parent]) => {
    if (piece?.type === "JSXText" && isSaid(piece["value"])) return [String(piece["value"]).trim()];
    if (piece?.type !== "Literal" || !isSaid(piece["value"])) return [];
    const name = parent?.type === "JSXAttribute" && isPiece(parent["name"]) && parent["name"];
    const call = parent?.type === "CallExpression" && isPiece(parent["callee"]) && parent["callee"];
    const isShown = name && shown.has(String(name["name"]));
    const isProblem = call && call["name"] === "problem";
    return isShown || isProblem ? [String(piece["value"])] : [];
  });
}

/** The names that a message is filled with. */
function holesOf(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [element.value, ...holesOf(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value];
    const inside = Object.values(element.options).flatMap(({ value }) => holesOf(value));
    return [element.value, ...inside];
  });
}

/** How a message reads with something put into each of its holes. */
function readingOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.tag) return readingOf(element.children);
      const isChoice = element.type === TYPE.plural || element.type === TYPE.select;
      return isChoice ? readingOf(element.options["other"]?.value ?? []) : "7";
    })
    .join("");
}

const MOST_WORDS = 30;
const MEAN_WORDS = 15;
const sentences = Object.entries(messages)
  .filter(([key]) => !key.endsWith(".paper"))
  .flatMap(([key, text]) =>
    readingOf(parse(text))
      .split(/(?<=[.:?!])\s+/u)
      .map((sentence) => ({ key, words: sentence.trim().split(/\s+/u).length })),
  );

const said = Object.entries(messages).map(
  ([key, text]) => [key, [...new Set(holesOf(parse(text)))].toSorted()] as const,
);
const holes = new Map<string, readonly string[]>(said);

/** The keys that a file names, with what it fills each with; null where it is not written out. */
function fillingsIn(pieces: readonly (readonly Piece[])[]) {
  return pieces.flatMap(([piece]) => {
    if (piece?.type === "JSXOpeningElement") return tagFilling(piece);
    if (piece?.type !== "CallExpression") return [];
    const [key, filling] = [piece["arguments"]].flat().filter(isPiece);
    const callee = isPiece(piece["callee"]) ? piece["callee"]["name"] : null;
    if (callee !== "say" || key?.type !== "Literal") return [];
    return [{ key: String(key["value"]), names: filling ? namesIn(filling) : [] }];
  });
}

function namesIn(filling: Piece): readonly string[] | null {
  if (filling.type !== "ObjectExpression") return null;
  const names = [filling["properties"]].flat().filter(isPiece);
  return names.map(({ key }) => (isPiece(key) ? String(key["name"]) : "")).toSorted();
}

function tagFilling(tag: Piece) {
  const named = (piece: Piece) => isPiece(piece["name"]) && String(piece["name"]["name"]);
  const attributes = [tag["attributes"]].flat().filter(isPiece);
  const it = attributes.find((one) => named(one) === "it");
  if (named(tag) !== "Say" || !isPiece(it?.["value"]) || it["value"].type !== "Literal") return [];
  const names = attributes.map((one) => named(one) || "").filter((name) => name !== "it");
  return [{ key: String(it["value"]["value"]), names: names.toSorted() }];
}

/** Pieces of keys by which words are looked up: "word.grade.A" is found by "word.grade.". */
const lookedUp = ["word.", "meaning.", "problem."];

describe("the sentences of the page", () => {
  it("are all in client/src/wording", () => {
    const escaped = outside.flatMap(({ name, pieces }) =>
      escapedIn(pieces).map((text) => `${name}: ${text}`),
    );
    expect(escaped).toEqual([]);
  });

  it("are filled with just the names that stand in them", () => {
    const wrong = files.flatMap(({ name, pieces }) =>
      fillingsIn(pieces)
        .filter(({ key, names }) => names && names.join() !== holes.get(key)?.join())
        .map(
          ({ key, names }) =>
            `${name}: ${key} wants ${holes.get(key)?.join()}, has ${names?.join()}`,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it(`have ${MOST_WORDS} words at most, ${MEAN_WORDS} on average`, () => {
    expect(sentences.filter(({ words }) => words > MOST_WORDS)).toEqual([]);
    const all = sentences.reduce((sum, { words }) => sum + words, 0);
    expect(all / sentences.length).toBeLessThan(MEAN_WORDS);
  });

  it("are all used somewhere", () => {
    const code = files.map(({ text }) => text).join("\n");
    const idle = Object.keys(messages).filter(
      (key) => !lookedUp.some((start) => key.startsWith(start)) && !code.includes(`"${key}"`),
    );
    expect(idle).toEqual([]);
  });
});
