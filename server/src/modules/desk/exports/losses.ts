import { sentence, type Sentence, type SentenceKey } from "../../../sentences/index.ts";
import type { ExportGraph, ExportItem } from "./types.ts";

const mostRecords = 100;

/** The source rows of an item that formats with one cell for them show: the oldest hundred. */
export function recordsShown({ citations }: ExportItem): readonly string[] {
  return citations.slice(0, mostRecords).map(({ record }) => record);
}

/** A loss and how often it is met. */
export type Loss = readonly [key: SentenceKey, count: number];

/** The sentences of those losses that are met at all. */
export function lossNotes(losses: readonly Loss[]): readonly Sentence[] {
  return losses.filter(([, count]) => count > 0).map(([key, count]) => sentence(key, { count }));
}

/** Citations that a format without any place for them leaves out. */
export function citationsIn(items: readonly ExportItem[]): number {
  return items.reduce((sum, { citations }) => sum + citations.length, 0);
}

/** Citations behind the first hundred of each item. */
export function citationsBeyond(items: readonly ExportItem[]): number {
  return items.reduce((sum, { citations }) => sum + Math.max(0, citations.length - mostRecords), 0);
}

/** Properties with several values: one cell holds them all. */
export function joinedIn({ entities, links }: ExportGraph): number {
  return [...entities, ...links].reduce(
    (sum, { properties, formerly }) =>
      sum + [...severalIn(properties), ...severalIn(formerly)].length,
    0,
  );
}

/** Items with a time of sighting. */
export function timedIn(items: readonly ExportItem[]): number {
  return items.filter(({ firstSeen }) => firstSeen !== "").length;
}

/** Citations that name columns or places in them. */
export function columnsIn({ entities, links }: ExportGraph): number {
  return [...entities, ...links].reduce(
    (sum, { citations }) => sum + citations.filter(({ fields }) => fields.length > 0).length,
    0,
  );
}

/** Citations that say where in a column's text it stands. */
export function spansIn({ entities, links }: ExportGraph): number {
  return [...entities, ...links].reduce(
    (sum, { citations }) => sum + citations.filter(({ spans }) => spans.length > 0).length,
    0,
  );
}

type Values = Readonly<Record<string, readonly string[]>>;

function severalIn(values: Values): readonly (readonly string[])[] {
  return Object.values(values).filter(({ length }) => length > 1);
}
