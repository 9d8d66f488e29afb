import { randomUUID } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Clew } from "../../../context.ts";
import { identifierId } from "../../../shared/ids.ts";
import { wordingVersion, type WordingKinds } from "./change.ts";
import type { Families } from "./text-families/families.ts";
import { familiesOfGrowth } from "./text-families/growing.ts";
import {
  changedSince,
  templatesHeld,
  textsHeld,
  textsOf,
  usesHeld,
  usesOfSome,
  type HeldUse,
  type Stating,
} from "./queries.ts";
import { indexNote, keepIndex, type IndexNote } from "./index-note.ts";
import { statedTexts } from "./stated-texts.ts";
import { findFamilies, growTask, hashTask } from "./tasks.ts";
import type { StatedText } from "./wanted-templates.ts";

/** Texts with the families they are in, and what is held of the templates of these. */
export interface TextsRead {
  readonly texts: readonly StatedText[];
  /** Of the texts, in their order. */
  readonly families: Families;
  readonly statements: readonly Stating[];
  readonly uses: readonly HeldUse[];
  /** To be called once what follows is written: from then on texts are added to what was read. */
  readonly keep: () => Promise<void>;
}

interface Asked {
  readonly datasets: readonly string[];
  readonly signal: AbortSignal | undefined;
  readonly few: number | undefined;
}

/** What reading the texts starts from. */
interface Start extends Asked {
  readonly kinds: WordingKinds;
  readonly note: IndexNote;
  readonly folder: string;
  readonly stamp: string;
  /** Name of the index that is made. */
  readonly next: string;
}

const fewTexts = 20_000;

/**
 * Reads what templates follow from. Where an index of all texts is kept and texts only came, those
 * that came and the families they come to; else all texts. An index is a file of the data folder;
 * the store names it and the write up to which it is true, so that a run broken off, a lost file or
 * another data folder lead to a full run and nothing else.
 */
export async function readTexts(clew: Clew, kinds: WordingKinds, asked: Asked): Promise<TextsRead> {
  const stamp = JSON.stringify([wordingVersion, kinds.usesText.from, clew.refs.entity("wordings")]);
  const start: Start = {
    ...asked,
    kinds,
    note: await indexNote(clew),
    folder: join(clew.data, "wordings"),
    stamp,
    next: randomUUID(),
  };
  return (await added(clew, start)) ?? anew(clew, start);
}

async function added(clew: Clew, start: Start): Promise<TextsRead | undefined> {
  const { kinds, note, datasets, signal } = start;
  if (note.index === undefined || note.goneAt > note.readAt) return undefined;
  const looked = await changedSince(clew, kinds.usesText.from, datasets, note.readAt);
  if (looked.length === 0) return nothingCame;
  const growth = await grown(clew, start, note.index, looked);
  if (growth === undefined) return undefined;
  const texts = inOrder(statedTexts(await textsOf(clew, growth.refs, datasets)));
  const { keys } = await clew.crew.run(
    hashTask,
    texts.map(({ text }) => text),
    { signal },
  );
  const others = new Set(growth.others.map((name) => identifierId(kinds.template.idPrefix, name)));
  const statements = (await templatesHeld(clew, datasets)).filter(({ id }) => !others.has(id));
  const refs = [...new Set(statements.map(({ ref }) => ref))];
  const uses = await usesOfSome(clew, refs, kinds.usesText.type, datasets);
  return {
    texts,
    families: familiesOfGrowth(growth, keys),
    statements,
    uses,
    keep: () => keep(clew, start, start.next),
  };
}

/** What the index grows to by the texts of some; undefined where it cannot be read. */
async function grown(clew: Clew, start: Start, index: string, looked: readonly string[]) {
  const came = statedTexts(await textsOf(clew, looked, start.datasets));
  const comers = {
    refs: came.map(({ id }) => clew.refs.entity(id)),
    texts: came.map(({ text }) => text),
    looked,
  };
  const work = {
    path: pathOf(start, index),
    stamp: start.stamp,
    next: pathOf(start, start.next),
    comers,
  };
  return clew.crew.run(growTask, work, { signal: start.signal });
}

const nothingCame: TextsRead = {
  texts: [],
  families: {
    of: new Int32Array(),
    names: [],
    centres: [],
    ranks: new Int32Array(),
    similarity: new Float64Array(),
  },
  statements: [],
  uses: [],
  keep: async () => undefined,
};

async function anew(clew: Clew, start: Start): Promise<TextsRead> {
  const { kinds, datasets, signal, few = fewTexts } = start;
  const pages: (readonly StatedText[])[] = [];
  for await (const page of textsHeld(clew, kinds.usesText.from, datasets)) {
    signal?.throwIfAborted();
    pages.push(statedTexts(page));
  }
  const texts = inOrder(pages.flat());
  const many = texts.length > few;
  const keeping = many
    ? {
        path: pathOf(start, start.next),
        stamp: start.stamp,
        refs: texts.map(({ id }) => clew.refs.entity(id)),
      }
    : undefined;
  const families = await findFamilies(
    clew.crew,
    texts.map(({ text }) => text),
    signal,
    keeping,
  );
  const statements = await templatesHeld(clew, datasets);
  const uses = await usesHeld(clew, kinds.usesText.type, datasets);
  return {
    texts,
    families,
    statements,
    uses,
    keep: () => keep(clew, start, many ? start.next : undefined),
  };
}

function inOrder(texts: readonly StatedText[]): readonly StatedText[] {
  return texts.toSorted((a, b) => {
    if (a.id === b.id) return a.text < b.text ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

function pathOf({ folder }: Start, name: string): string {
  return join(folder, `${name}.index`);
}

/** The store names the index first: a file that it does not name is of no use, and goes. */
async function keep(clew: Clew, { note, folder }: Start, index: string | undefined): Promise<void> {
  if (index === undefined && note.index === undefined) return;
  await keepIndex(clew, index, note.writes);
  const files = await readdir(folder).catch(() => []);
  await Promise.all(
    files
      .filter((name) => name !== `${index}.index`)
      .map((name) => rm(join(folder, name), { force: true })),
  );
}
