import type { DatabaseSync } from "node:sqlite";
import { foldPlaces, foldText, isUnspaced, type FoldedPlaces } from "./search-folding.ts";
import type { NamedStretch, SearchedEntity } from "./search-types.ts";

const longestName = 12;
const longestCode = 3;
const mostNamesOfWord = 5_000;
const handleAt = /@([\p{L}\p{N}_.-]{2,60})/gu;

/** By what a text may name an entity, as the index keeps it: names by words, the rest squeezed. */
export function namesOf({ names, handles, codes }: SearchedEntity): readonly string[] {
  const folded = [
    ...names.map(foldText),
    ...handles.map((handle) => keyOf("@", handle)),
    ...codes.map((code) => keyOf("#", code)),
  ];
  return [...new Set(folded.filter((name) => name.length > 1))];
}

function keyOf(sign: "@" | "#", text: string): string {
  return sign + foldText(text).replaceAll(" ", "");
}

/**
 * Names held that stand in a text as whole words, however they are written in capitals and accents;
 * handles behind an @; codes of letters and digits, however they are spaced. Names of scripts
 * without blanks are found as far as they begin where a word does.
 */
export function namesIn(db: DatabaseSync, text: string): readonly NamedStretch[] {
  const folded = foldPlaces(text);
  const words = wordsOf(folded.text);
  return [...byName(db, folded, words), ...byCode(db, folded, words), ...byHandle(db, text)];
}

interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(folded: string): readonly PlacedWord[] {
  return [...folded.matchAll(/[^ ]+/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function byName(
  db: DatabaseSync,
  folded: FoldedPlaces,
  words: readonly PlacedWord[],
): readonly NamedStretch[] {
  const names = namesBeginning(db, new Set(words.map(({ word }) => word)));
  const found: NamedStretch[] = [];
  for (const [index, { word, start }] of words.entries()) {
    const beginning = names.get(word);
    if (beginning === undefined) continue;
    for (let last = index; last < words.length && last < index + longestName; last += 1) {
      const end = words[last]?.end ?? 0;
      for (const ref of beginning.get(folded.text.slice(start, end)) ?? [])
        found.push({ ref, isCode: false, ...placed(folded, start, end) });
    }
  }
  return found;
}

/** A code has a digit and five signs at least, in up to three words. */
function byCode(
  db: DatabaseSync,
  folded: FoldedPlaces,
  words: readonly PlacedWord[],
): readonly NamedStretch[] {
  const named = keysHeld(db);
  const found: NamedStretch[] = [];
  for (const [index, { start }] of words.entries()) {
    let code = "";
    for (let last = index; last < words.length && last < index + longestCode; last += 1) {
      const { word = "", end = 0 } = words[last] ?? {};
      code += word;
      if (code.length < 5 || code.length > 64 || !/\d/u.test(code)) continue;
      for (const ref of named(`#${code}`))
        found.push({ ref, isCode: true, ...placed(folded, start, end) });
    }
  }
  return found;
}

function byHandle(db: DatabaseSync, text: string): readonly NamedStretch[] {
  const named = keysHeld(db);
  return [...text.matchAll(handleAt)].flatMap((match) =>
    named(keyOf("@", match[1] ?? "")).map((ref) => ({
      ref,
      isCode: true,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** The refs of those that bear a key; each key is asked for once. */
function keysHeld(db: DatabaseSync): (key: string) => readonly string[] {
  const statement = db.prepare("SELECT ref FROM names JOIN entities USING (n) WHERE name = ?");
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const refs = statement.all(key).map((row) => String(row["ref"]));
    known.set(key, refs);
    return refs;
  };
}

function placed({ starts, ends }: FoldedPlaces, start: number, end: number) {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** By first word the names that begin with it, each with the refs of those called so. */
function namesBeginning(
  db: DatabaseSync,
  words: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const beginning = db.prepare(
    `SELECT name, ref FROM names JOIN entities USING (n)
     WHERE name = ?1 OR (name >= ?1 || ' ' AND name < ?1 || '!') LIMIT ${mostNamesOfWord}`,
  );
  const names = new Map<string, Map<string, string[]>>();
  for (const word of words) {
    if (word.length < 2 && !isUnspaced(word)) continue;
    const rows = beginning.all({ 1: word });
    if (rows.length === 0) continue;
    const own = new Map<string, string[]>();
    for (const row of rows) {
      const name = String(row["name"]);
      const refs = own.get(name);
      if (refs === undefined) own.set(name, [String(row["ref"])]);
      else refs.push(String(row["ref"]));
    }
    names.set(word, own);
  }
  return names;
}
