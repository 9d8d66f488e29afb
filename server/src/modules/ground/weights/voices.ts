import { sentence, type Sentence } from "../../../sentences/index.ts";

/** A source row as it is compared with others. */
export interface VoiceRow {
  readonly record: string;
  readonly dataset: string;
  /** Its longer texts, joined. */
  readonly text: string;
}

/** Sources that count as one. */
export interface Voice {
  readonly datasets: readonly string[];
  readonly rows: number;
  /** Rows that copy another row of the voice. */
  readonly copies: number;
  /** In a sentence; absent where it is one source alone. */
  readonly reason?: Sentence;
}

const alike = 0.8;
const shortest = 10;

/**
 * The independent voices among rows, in whatever order they come: each dataset is one, but one of
 * which every row copies a row of another counts as that other. A row copies another if four fifths
 * of their word triples are the same (Jaccard; Broder 1997).
 * Voices with more rows come first, ties by dataset. Whatever counts sources asks this.
 */
export function voicesOf(rows: readonly VoiceRow[]): readonly Voice[] {
  const alikeTo = alikeAmong(rows.map(({ text }) => shinglesOf(text)));
  const datasets = [...new Set(rows.map(({ dataset }) => dataset))].toSorted();
  const origins = datasets.map((dataset) => originOf(dataset, rows, alikeTo));
  return groupsOf(datasets, origins)
    .map((members): Voice => {
      const own = rows.flatMap(({ dataset }, index) => (members.includes(dataset) ? [index] : []));
      const copies = own.filter((index) =>
        alikeTo[index]?.some((other) => other < index && own.includes(other)),
      ).length;
      return { datasets: members, rows: own.length, copies, ...reason(members, copies) };
    })
    .toSorted(
      (a, b) => b.rows - a.rows || ((a.datasets[0] ?? "") < (b.datasets[0] ?? "") ? -1 : 1),
    );
}

/** By text: the others that are alike. */
function alikeAmong(texts: readonly ReadonlySet<string>[]): readonly (readonly number[])[] {
  const found = texts.map((): number[] => []);
  for (const [index, text] of texts.entries())
    for (const [earlier, other] of texts.slice(0, index).entries()) {
      if (!similar(text, other)) continue;
      found[index]?.push(earlier);
      found[earlier]?.push(index);
    }
  return found;
}

/** Datasets that count as one: each with its origin, and all that are linked so. */
function groupsOf(
  datasets: readonly string[],
  origins: readonly string[],
): readonly (readonly string[])[] {
  const groups = new Map(datasets.map((dataset) => [dataset, new Set([dataset])]));
  for (const [at, dataset] of datasets.entries()) {
    const [one, other] = [groups.get(dataset), groups.get(origins[at] ?? dataset)];
    if (one === undefined || other === undefined || one === other) continue;
    for (const member of other) {
      one.add(member);
      groups.set(member, one);
    }
  }
  return [...new Set(groups.values())].map((members) => [...members].toSorted());
}

function reason(members: readonly string[], copies: number): { reason?: Sentence } {
  if (members.length > 1) return { reason: sentence("weights.their-rows-copy-each") };
  return copies > 0 ? { reason: sentence("weights.rows-copy", { copies }) } : {};
}

/**
 * The other dataset whose rows are alike to most of a dataset's own, ties to the lesser, where each
 * of these is alike to one of some other dataset; else itself.
 */
function originOf(
  dataset: string,
  rows: readonly VoiceRow[],
  alikeTo: readonly (readonly number[])[],
): string {
  const counts = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (row.dataset !== dataset) continue;
    const others = new Set(alikeTo[index]?.map((other) => rows[other]?.dataset ?? dataset));
    others.delete(dataset);
    if (others.size === 0) return dataset;
    for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? dataset;
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < shortest) return new Set();
  return new Set(words.slice(0, -2).map((_, at) => words.slice(at, at + 3).join(" ")));
}

function similar(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [smaller, larger] = a.size < b.size ? [a.size, b.size] : [b.size, a.size];
  if (smaller === 0 || smaller / larger < alike) return false;
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared) >= alike;
}
