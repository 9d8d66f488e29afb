import { numberAt, realAt, signedAt } from "../../../../shared/numbers.ts";
import { bandKeysOf, bands, joinsOf, type Fresh } from "./bands.ts";
import { corpusOf, type Corpus } from "../corpus.ts";
import { groupsOf, type Families } from "./families.ts";
import { centreOf } from "../parting.ts";
import { hashTexts } from "./shingles.ts";
import { shareOf } from "./similarity.ts";
import { nameLength } from "../wanted-templates.ts";
import { joinedJoins, keptOf, leastOf, type WordingIndex } from "../wording-index.ts";

/**
 * Texts of entities that are new, or of which a row may say something else: all that each of them
 * has.
 */
export interface Comers {
  /** By text: what carries it. */
  readonly refs: readonly string[];
  readonly texts: readonly string[];
  /** All that were looked at, those without any text too. */
  readonly looked: readonly string[];
}

/** What texts that came changed: the families that they are in now, whole. */
export interface Growth {
  /**
   * Keys of the wordings in those families, ascending; by each its family and how alike it is to
   * the central one.
   */
  readonly keys: readonly string[];
  readonly of: Int32Array;
  readonly similarity: Float64Array;
  /** By family: its name, and the key of its central wording. */
  readonly names: readonly string[];
  readonly centres: readonly string[];
  /** What carries texts of them. */
  readonly refs: readonly string[];
  /** Names of templates of the other families, which are as they were; some of one text alone. */
  readonly others: readonly string[];
}

/**
 * With more wordings than so many times those of the last full run all is worked out anew: what is
 * common has changed.
 */
const mostGrown = 1.25;

/**
 * Adds texts to those of an index, without these: each is compared with what it meets in the bands,
 * joins that hold stay, and the families that it comes to are put together again. What is common is
 * counted over all. undefined where something that the index holds is stated no more, or where much
 * came: then all is to be worked out anew.
 */
export function grow(
  index: WordingIndex,
  { refs, texts, looked }: Comers,
): { readonly growth: Growth; readonly index: WordingIndex } | undefined {
  const corpus = corpusOf([index, hashTexts(texts)]);
  const places = corpus.of.subarray(0, index.keys.length);
  const added = corpus.of.subarray(index.keys.length);
  const held = Int32Array.from(index.of, (wording) => (wording < 0 ? -1 : (places[wording] ?? -1)));
  const again = new Set(looked);
  if (
    corpus.keys.length > mostGrown * index.anew ||
    isGone(index.refs, held, again, new Set(refs.map((ref, at) => `${ref} ${added[at]}`)))
  )
    return undefined;
  const known = knownOf(index, corpus, places);
  const bandKeys = bandKeysOf(corpus, 0, bands, known);
  const joins = joinedJoins([known.joins, joinsOf(corpus, bandKeys, 0, known)]);
  const groups = groupsOf(corpus, [joins], stirredBy(corpus, added));
  const least = leastOf(corpus.keys.length, groups, leastBefore(index, places, corpus.keys.length));
  const kept = index.refs.flatMap((ref, at) => (again.has(ref) ? [] : [at]));
  const all = {
    refs: [...kept.map((at) => index.refs[at] ?? ""), ...refs],
    of: Int32Array.from([...kept.map((at) => held[at] ?? -1), ...added]),
  };
  return {
    growth: { ...familiesIn(corpus, groups), ...aroundThem(corpus, groups, least, all) },
    index: { ...index, ...keptOf(corpus), bandKeys, joins, least, ...all },
  };
}

/** True where something has a text no more, or another in its place. */
function isGone(
  refs: readonly string[],
  held: Int32Array,
  again: ReadonlySet<string>,
  now: ReadonlySet<string>,
): boolean {
  return refs.some(
    (ref, at) => again.has(ref) && (held[at] ?? -1) >= 0 && !now.has(`${ref} ${held[at]}`),
  );
}

function knownOf(
  { bandKeys, joins, keys }: WordingIndex,
  corpus: Corpus,
  places: Int32Array,
): Fresh {
  const size = corpus.keys.length;
  const moved = new Uint32Array(bands * size);
  const fresh = new Uint8Array(size).fill(1);
  for (const [wording, place] of places.entries()) {
    fresh[place] = 0;
    for (let band = 0; band < bands; band += 1)
      moved[band * size + place] = numberAt(bandKeys, band * keys.length + wording);
  }
  const movedPairs = (pairs: Uint32Array) => pairs.map((wording) => signedAt(places, wording));
  const { pairs, others } = joins;
  return { fresh, keys: moved, joins: { pairs: movedPairs(pairs), others: movedPairs(others) } };
}

function stirredBy(corpus: Corpus, added: Int32Array): Uint8Array {
  const stirred = new Uint8Array(corpus.keys.length);
  for (const wording of added) if (wording >= 0) stirred[wording] = 1;
  return stirred;
}

function leastBefore({ least }: WordingIndex, places: Int32Array, wordings: number): Int32Array {
  const moved = Int32Array.from({ length: wordings }, (_, wording) => wording);
  for (const [wording, place] of places.entries())
    moved[place] = places[signedAt(least, wording)] ?? place;
  return moved;
}

function familiesIn(
  corpus: Corpus,
  groups: readonly (readonly number[])[],
): Pick<Growth, "keys" | "of" | "similarity" | "names" | "centres"> {
  const centres = groups.map((members) => centreOf(corpus.pairs, members));
  const members = groups
    .flatMap((own, family) => own.map((wording) => ({ wording, family })))
    .toSorted((a, b) => a.wording - b.wording);
  const alike = ({ wording, family }: (typeof members)[number]) =>
    shareOf(corpus, wording, centres[family] ?? 0);
  const keyOf = (wording: number) => corpus.keys[wording] ?? "";
  return {
    keys: members.map(({ wording }) => keyOf(wording)),
    of: Int32Array.from(members, ({ family }) => family),
    similarity: Float64Array.from(members, alike),
    names: groups.map(([first = 0]) => keyOf(first)),
    centres: centres.map(keyOf),
  };
}

function aroundThem(
  { keys }: Corpus,
  groups: readonly (readonly number[])[],
  least: Int32Array,
  { refs, of }: Pick<WordingIndex, "refs" | "of">,
): Pick<Growth, "refs" | "others"> {
  const inside = new Set(groups.flat());
  return {
    refs: [...new Set(refs.filter((_, at) => inside.has(of[at] ?? -1)))],
    others: keys
      .filter((_, wording) => least[wording] === wording && !inside.has(wording))
      .map((key) => key.slice(0, nameLength)),
  };
}

/** The families that texts are in, by their keys; texts of other families are in none here. */
export function familiesOfGrowth(
  { keys, of, similarity, names, centres }: Growth,
  textKeys: readonly string[],
): Families {
  const places = new Map(keys.map((key, place) => [key, place]));
  const found = textKeys.map((key) => places.get(key) ?? -1);
  const first = new Map<string, number>();
  for (const [text, key] of textKeys.entries()) if (!first.has(key)) first.set(key, text);
  return {
    names,
    centres: centres.map((key) => first.get(key) ?? -1),
    of: Int32Array.from(found, (place) => of[place] ?? -1),
    ranks: Int32Array.from(found),
    similarity: Float64Array.from(found, (place) => realAt(similarity, place)),
  };
}
