import type { DatabaseSync } from "node:sqlite";
import { fitOf, holdsWhole } from "./close-look.ts";
import { placesFound } from "./found-places.ts";
import { ftsQuestions } from "./fts-question.ts";
import { unpackHeld, type HeldValues } from "./held-values.ts";
import { bands } from "./index-writer.ts";
import { foldText } from "./folding.ts";
import { namesIn } from "./names-in-text.ts";
import { readQuestion, type Question } from "./question.ts";
import {
  matchKinds,
  type FitEntity,
  type Fitting,
  type MatchKind,
  type NamedStretch,
  type SearchAsked,
} from "./search-types.ts";
import { typingErrors } from "./typing-errors.ts";

/** Answers questions from the index. */
export interface IndexFinder {
  readonly find: (asked: SearchAsked) => Fitting;
  /** Names that a text holds, each at every place. */
  readonly namesIn: (text: string) => readonly NamedStretch[];
}

/** From so few that fit as it is written on, typing errors are looked for. */
const few = 10;
/** Most entities whose places are told. */
const mostTold = 250;

/** Answers from an open file. */
export function indexFinder(db: DatabaseSync): IndexFinder {
  const fts = ftsQuestions(db);
  const errors = typingErrors(db);
  const look = looker(db);
  return {
    find: (asked) => {
      const question = readQuestion(asked.text);
      const direct = look(question, fts.of(question), asked);
      if (!asked.similar || direct.entities.length + direct.rows.length >= few) return direct;
      const other = errors.of(question);
      return other === undefined ? direct : joined(direct, look(other, fts.of(other), asked));
    },
    namesIn: (text) => namesIn(db, text),
  };
}

function joined(first: Fitting, second: Fitting): Fitting {
  const refs = new Set(first.entities.map(({ ref }) => ref));
  const records = new Set(first.rows.map(({ record }) => record));
  return {
    entities: [...first.entities, ...second.entities.filter(({ ref }) => !refs.has(ref))],
    rows: [...first.rows, ...second.rows.filter(({ record }) => !records.has(record))],
    isExact: first.isExact && second.isExact,
  };
}

/** An entity that fits, before its places are told. */
interface Fit {
  readonly ref: string;
  readonly order: string;
  readonly held: HeldValues;
  readonly match: MatchKind;
  readonly isLabel: boolean;
  readonly isWhole: boolean;
}

type Look = (question: Question, fts: string | undefined, asked: SearchAsked) => Fitting;

function looker(db: DatabaseSync): Look {
  const inBand = (from: number, to: number, owner: string) =>
    db.prepare(
      `SELECT docs.text AS text, ${owner}.* FROM found JOIN docs ON docs.id = found.rowid
       JOIN ${owner} ON ${owner}.n = found.rowid - ${from}
       WHERE found MATCH ? AND found.rowid BETWEEN ${from} AND ${to - 1}
       ${owner === "entities" ? "AND (?2 IS NULL OR kind IN (SELECT value FROM json_each(?2)))" : ""}
       LIMIT ?3`.replace("MATCH ?", "MATCH ?1"),
    );
  const labels = inBand(bands.labels, bands.values, "entities");
  const values = inBand(bands.values, bands.rows, "entities");
  const rows = inBand(bands.rows, bands.rows * 2, "rows");
  return (question, fts, asked) => {
    if (fts === undefined) return { entities: [], rows: [], isExact: true };
    const kinds = asked.kinds === undefined ? null : JSON.stringify(asked.kinds);
    const labelled = labels.all({ 1: fts, 2: kinds, 3: asked.entities });
    const valued = values.all({ 1: fts, 2: kinds, 3: asked.entities });
    const fits = [
      ...labelled.flatMap((row) => fitIn(question, row, true)),
      ...valued.flatMap((row) => fitIn(question, row, false)),
    ];
    const fitting = bestOfEach(fits);
    const stated =
      asked.rows === 0 || fitting.length >= asked.rows ? [] : rows.all({ 1: fts, 3: asked.rows });
    return {
      entities: fitting.slice(0, mostTold).map((fit) => toldOf(question, fit)),
      rows: stated
        .flatMap((row) => {
          const match = fitOf(question, String(row["text"]));
          return match === undefined ? [] : [{ record: String(row["record"]), match }];
        })
        .toSorted((a, b) => byKind(a, b) || (a.record < b.record ? -1 : 1)),
      isExact:
        labelled.length < asked.entities &&
        valued.length < asked.entities &&
        fitting.length <= mostTold &&
        stated.length < Math.max(1, asked.rows),
    };
  };
}

function fitIn(
  question: Question,
  row: Readonly<Record<string, unknown>>,
  isLabel: boolean,
): readonly Fit[] {
  const text = String(row["text"]);
  const match = fitOf(question, text);
  if (match === undefined) return [];
  const held = unpackHeld(String(row["held"]));
  const isExact =
    question.squeezed !== "" &&
    !question.isSimilar &&
    [held.label, held.value].some((one) => squeezed(one) === question.squeezed);
  return [
    {
      ref: String(row["ref"]),
      order: `${String(row["kind"])} ${held.value}`,
      held,
      match: isExact ? "exact" : match,
      isLabel,
      isWhole: holdsWhole(question, text),
    },
  ];
}

/** Each entity once, by its best fit; best first, ties by kind and value. */
function bestOfEach(fits: readonly Fit[]): readonly Fit[] {
  const byRef = new Map<string, Fit>();
  for (const fit of fits.toSorted(bestFirst)) if (!byRef.has(fit.ref)) byRef.set(fit.ref, fit);
  return [...byRef.values()];
}

function bestFirst(a: Fit, b: Fit): number {
  return (
    byKind(a, b) ||
    Number(b.isLabel) - Number(a.isLabel) ||
    Number(b.isWhole) - Number(a.isWhole) ||
    (a.order < b.order ? -1 : 1)
  );
}

function byKind(a: { readonly match: MatchKind }, b: { readonly match: MatchKind }): number {
  return matchKinds.indexOf(a.match) - matchKinds.indexOf(b.match);
}

function toldOf(question: Question, { ref, match, held }: Fit): FitEntity {
  return { ref, match, places: placesFound(question, held) };
}

function squeezed(text: string): string {
  return foldText(text).replaceAll(" ", "");
}
