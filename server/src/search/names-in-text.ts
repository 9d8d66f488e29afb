import type { DatabaseSync } from "node:sqlite";
import { foldPlaces, isUnspaced } from "./folding.ts";
import type { NamedStretch } from "./search-types.ts";

const longestName = 12;
const mostNamesOfWord = 5_000;

/**
 * Names held that stand in a text as whole words, however they are written in capitals and accents.
 * Names of scripts without blanks are found as far as they begin where a word does.
 */
export function namesIn(db: DatabaseSync, text: string): readonly NamedStretch[] {
  const folded = foldPlaces(text);
  const words = wordsOf(folded.text);
  const names = namesBeginning(db, new Set(words.map(({ word }) => word)));
  const found: NamedStretch[] = [];
  for (const [index, { word, start }] of words.entries()) {
    const beginning = names.get(word);
    if (beginning === undefined) continue;
    for (let last = index; last < words.length && last < index + longestName; last += 1) {
      const end = words[last]?.end ?? 0;
      for (const ref of beginning.get(folded.text.slice(start, end)) ?? [])
        found.push({
          ref,
          start: folded.starts[start] ?? 0,
          end: folded.ends[end - 1] ?? 0,
        });
    }
  }
  return found;
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
