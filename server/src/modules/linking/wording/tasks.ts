import type { Crew } from "../../../shared/work/crew.ts";
import { defineTask } from "../../../shared/work/task.ts";
import { bandKeysOf, joinsOf, type Joins } from "./text-families/bands.ts";
import { corpusOf, type Corpus } from "./corpus.ts";
import { familiesFrom, groupsOf, halves, type Families } from "./text-families/families.ts";
import { grow, type Comers, type Growth } from "./text-families/growing.ts";
import { hashTexts, type Hashed } from "./text-families/shingles.ts";
import { markedText, templateOf, type Template } from "./text-template.ts";
import {
  joinedArrays,
  joinedJoins,
  keptOf,
  leastOf,
  readIndex,
  writeIndex,
} from "./wording-index.ts";

/** Hashes some texts. */
export const hashTask = defineTask(import.meta.url, "hashTask", hashTexts);

/** Puts hashed texts together and weighs what they have. */
export const corpusTask = defineTask(
  import.meta.url,
  "corpusTask",
  (parts: readonly Hashed[]): Corpus => corpusOf(parts),
);

/** Joins what meets in some bands; the keys of those bands beside. */
export const joinsTask = defineTask(
  import.meta.url,
  "joinsTask",
  ({
    corpus,
    from,
    to,
  }: {
    readonly corpus: Corpus;
    readonly from: number;
    readonly to: number;
  }) => {
    const keys = bandKeysOf(corpus, from, to);
    return { keys, joins: joinsOf(corpus, keys, from) };
  },
);

/** What of a run is kept, and where, so that texts can be added. */
export interface Keeping {
  readonly path: string;
  readonly stamp: string;
  /** By text: what carries it. */
  readonly refs: readonly string[];
}

/** Makes families of joins, and keeps what texts are added to. */
export const familiesTask = defineTask(
  import.meta.url,
  "familiesTask",
  ({
    corpus,
    parts,
    keeping,
  }: {
    readonly corpus: Corpus;
    readonly parts: readonly { readonly keys: Uint32Array; readonly joins: Joins }[];
    readonly keeping: Keeping | undefined;
  }): Families => {
    const joins = parts.map((part) => part.joins);
    const groups = groupsOf(corpus, joins);
    if (keeping !== undefined) {
      const { path, stamp, refs } = keeping;
      const size = corpus.keys.length;
      writeIndex(path, {
        stamp,
        refs,
        anew: size,
        ...keptOf(corpus),
        of: corpus.of,
        bandKeys: joinedArrays(parts.map(({ keys }) => keys)),
        joins: joinedJoins(joins),
        least: leastOf(size, groups),
      });
    }
    return familiesFrom(corpus, groups);
  },
);

/**
 * Adds texts to an index and keeps what comes of it beside; undefined where all is to be worked out
 * anew.
 */
export const growTask = defineTask(
  import.meta.url,
  "growTask",
  ({
    path,
    stamp,
    next,
    comers,
  }: {
    readonly path: string;
    readonly stamp: string;
    readonly next: string;
    readonly comers: Comers;
  }): Growth | undefined => {
    const held = readIndex(path, stamp);
    const grown = held === undefined ? undefined : grow(held, comers);
    if (grown !== undefined) writeIndex(next, grown.index);
    return grown?.growth;
  },
);

/** Marks the slots of some wordings: of each its texts, the central one first. */
export const markTask = defineTask(
  import.meta.url,
  "markTask",
  (wordings: readonly (readonly string[])[]): readonly string[] =>
    wordings.map((texts) => markedText(templateOf(texts[0] ?? "", texts).pieces)),
);

/** Finds the slots of one wording, and what each text put there. */
export const templateTask = defineTask(
  import.meta.url,
  "templateTask",
  ({
    centre,
    texts,
    others,
  }: {
    readonly centre: string;
    readonly texts: readonly string[];
    readonly others: readonly string[];
  }): Template => templateOf(centre, texts, others),
);

/** The families of texts, worked out on threads of the crew: the same as familiesOf gives. */
export async function findFamilies(
  crew: Crew,
  texts: readonly string[],
  signal?: AbortSignal,
  keeping?: Keeping,
): Promise<Families> {
  const middle = Math.ceil(texts.length / 2);
  const parts = await Promise.all(
    [texts.slice(0, middle), texts.slice(middle)].map((half) =>
      crew.run(hashTask, half, { signal }),
    ),
  );
  const corpus = await crew.run(corpusTask, parts, { signal });
  const joined = await Promise.all(
    halves.map(([from, to]) => crew.run(joinsTask, { corpus, from, to }, { signal })),
  );
  return crew.run(familiesTask, { corpus, parts: joined, keeping }, { signal });
}
