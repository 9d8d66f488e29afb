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
 * The independent voices among rows: each dataset is one, but datasets of which every row copies a
 * row of another count as that other. A row copies another if four fifths of their word triples are
 * the same (Jaccard; Broder 1997).
 * Voices with more rows come first, ties by dataset.
 */
export function voicesOf(rows: readonly VoiceRow[]): readonly Voice[] {
  const shingled = rows.map((row) => ({ ...row, shingles: shinglesOf(row.text) }));
  const firstAlike = shingled.map((row, index) =>
    shingled.findIndex(
      (other, earlier) => earlier < index && similar(row.shingles, other.shingles),
    ),
  );
  const datasets = [...new Set(rows.map(({ dataset }) => dataset))];
  const origin = new Map(
    datasets.map((dataset) => [dataset, originOf(dataset, shingled, firstAlike)]),
  );
  const groups = Map.groupBy(datasets, (dataset) => rootOf(dataset, origin));
  return [...groups.values()]
    .map((members): Voice => {
      const own = shingled.flatMap((row, index) => (members.includes(row.dataset) ? [index] : []));
      const copies = own.filter(
        (index) =>
          (firstAlike[index] ?? -1) >= 0 &&
          members.includes(shingled[firstAlike[index] ?? 0]?.dataset ?? ""),
      ).length;
      return { datasets: members.toSorted(), rows: own.length, copies, ...reason(members, copies) };
    })
    .toSorted(
      (a, b) => b.rows - a.rows || ((a.datasets[0] ?? "") < (b.datasets[0] ?? "") ? -1 : 1),
    );
}

function reason(members: readonly string[], copies: number): { reason?: Sentence } {
  if (members.length > 1) return { reason: sentence("weights.their-rows-copy-each") };
  return copies > 0 ? { reason: sentence("weights.rows-copy", { copies }) } : {};
}

/** The other dataset that all rows of a dataset copy, or itself. */
function originOf(
  dataset: string,
  rows: readonly { dataset: string; shingles: ReadonlySet<string> }[],
  firstAlike: readonly number[],
): string {
  const own = rows.flatMap((row, index) => (row.dataset === dataset ? [index] : []));
  const others = own.map((index) => originRow(rows, firstAlike, index, dataset));
  const [first] = others;
  return first !== undefined && others.every((other) => other !== undefined) ? first : dataset;
}

function originRow(
  rows: readonly { dataset: string; shingles: ReadonlySet<string> }[],
  firstAlike: readonly number[],
  index: number,
  dataset: string,
): string | undefined {
  const first = firstAlike[index] ?? -1;
  const origin = first < 0 ? undefined : rows[first]?.dataset;
  return origin === dataset ? undefined : origin;
}

function rootOf(dataset: string, origin: ReadonlyMap<string, string>): string {
  const seen = new Set([dataset]);
  for (let at = dataset; ;) {
    const next = origin.get(at) ?? at;
    if (next === at || seen.has(next)) return next < at ? next : at;
    seen.add(next);
    at = next;
  }
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < shortest) return new Set();
  return new Set(words.slice(0, -2).map((_, at) => words.slice(at, at + 3).join(" ")));
}

function similar(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared) >= alike;
}
