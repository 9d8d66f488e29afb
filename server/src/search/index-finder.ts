import type { DatabaseSync } from "node:sqlite";
import { fitOf, holdsWhole, isExactly } from "./close-look.ts";
import { placesFound } from "./found-places.ts";
import { ftsQuestions } from "./fts-question.ts";
import { unpackHeld } from "./held-values.ts";
import { bands } from "./index-writer.ts";
import { namesIn } from "./names-in-text.ts";
import { readQuestion, type Question } from "./question.ts";
import {
  matchKinds,
  type Fitting,
  type FoundPlace,
  type MatchKind,
  type NamedStretch,
  type SearchAsked,
} from "./search-types.ts";
import { typingErrors } from "./typing-errors.ts";

/** Answers questions from the index. */
export interface IndexFinder {
  readonly find: (asked: SearchAsked) => Fitting;
  /** Where in what is held of some entities a text stands, in their order. */
  readonly places: (text: string, refs: readonly string[]) => readonly (readonly FoundPlace[])[];
  /** Names that a text holds, each at every place. */
  readonly namesIn: (text: string) => readonly NamedStretch[];
}

/** From so few that fit as it is written on, typing errors are looked for. */
const few = 10;

/** Answers from an open file. */
export function indexFinder(db: DatabaseSync): IndexFinder {
  const fts = ftsQuestions(db);
  const errors = typingErrors(db);
  const look = looker(db);
  const held = db.prepare("SELECT held FROM entities WHERE ref = ?");
  return {
    find: (asked) => {
      const question = readQuestion(asked.text);
      const direct = look(question, fts.of(question), asked);
      if (!asked.similar || direct.entities.length + direct.rows.length >= few) return direct;
      const other = errors.of(question);
      return other === undefined ? direct : joined(direct, look(other, fts.of(other), asked));
    },
    places: (text, refs) => {
      const question = readQuestion(text);
      return refs.map((ref) => {
        const one = held.get(ref)?.["held"];
        if (one === undefined) return [];
        const values = unpackHeld(String(one));
        const places = placesFound(question, values);
        const other = places.length > 0 ? undefined : errors.of(question);
        return other === undefined ? places : placesFound(other, values);
      });
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

/** An entity that fits. */
interface Fit {
  readonly ref: string;
  /** Puts those that fit as well in an order that is the same for every engine. */
  readonly order: string;
  readonly match: MatchKind;
  readonly isLabel: boolean;
  readonly isWhole: boolean;
}

type Look = (question: Question, fts: string | undefined, asked: SearchAsked) => Fitting;

function looker(db: DatabaseSync): Look {
  const inBand = (from: number, to: number, owner: "entities" | "rows") => {
    const ofEntity = owner === "entities";
    return db.prepare(
      `SELECT docs.text AS text, ${ofEntity ? "ref, kind" : "record"}
       FROM found JOIN docs ON docs.id = found.rowid JOIN ${owner} ON ${owner}.n = found.rowid - ${from}
       WHERE found MATCH ?1 AND found.rowid BETWEEN ${from} AND ${to - 1}
       ${ofEntity ? "AND (?2 IS NULL OR kind IN (SELECT value FROM json_each(?2)))" : ""} LIMIT ?3`,
    );
  };
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
      entities: fitting.map(({ ref, match }) => ({ ref, match })),
      rows: stated
        .flatMap((row) => {
          const match = fitOf(question, String(row["text"]));
          return match === undefined ? [] : [{ record: String(row["record"]), match }];
        })
        .toSorted((a, b) => byKind(a, b) || (a.record < b.record ? -1 : 1)),
      isExact:
        labelled.length < asked.entities &&
        valued.length < asked.entities &&
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
  return [
    {
      ref: String(row["ref"]),
      order: `${String(row["kind"])} ${text}`,
      match: isLabel && isExactly(question, text) ? "exact" : match,
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
