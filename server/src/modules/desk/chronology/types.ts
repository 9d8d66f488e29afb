import type { Cited } from "../../ground/entities/index.ts";

export const precisions = ["year", "month", "day", "hour", "minute", "second"] as const;
export type Precision = (typeof precisions)[number];

/** When a fact was, as exactly as its source states it. */
export interface FactTime {
  /** As the source states it; where only its row has a time, that time in the source's zone. */
  readonly stated: string;
  /** UTC, ISO: the first instant that it may mean. */
  readonly from: string;
  /** UTC, ISO: the first instant after it. */
  readonly to: string;
  readonly precision: Precision;
  /** As Europe/Berlin or UTC-5. */
  readonly zone: string;
  /** True where neither text nor source names the zone. */
  readonly isZoneAssumed: boolean;
  /** True where the row has a time and the fact in it none of its own. */
  readonly isOfRow: boolean;
}

export type FactSort = "link" | "property" | "row" | "hand";

/** Something that was at a time, with who states it. */
export interface Fact {
  /** The same as long as the same rows state it; says nothing of what it is about. */
  readonly id: string;
  readonly sort: FactSort;
  /** Name of the kind of link or entity; empty where it has none. */
  readonly kind: string;
  readonly time: FactTime;
  /** The fact in words. */
  readonly words: string;
  /** Id of the source; empty for a fact by hand. */
  readonly dataset: string;
  /** Title of the source, or what a person names as one. */
  readonly source: string;
  /** Admiralty grade, as B or B2; empty where there is none. */
  readonly grade: string;
  /** The rows that state it. */
  readonly citations: readonly Cited[];
  /** Numbers of the exhibits that it is about, in order. */
  readonly exhibits: readonly number[];
  /** Of a fact by hand: the page of the case that it stands on, who wrote it and when. */
  readonly byHand?: { readonly page: number; readonly by: string; readonly at: string };
}

/** Facts in order of time, and how many have none. */
export interface Chronology {
  readonly facts: readonly Fact[];
  /** Facts that no row gives a time. */
  readonly withoutTime: number;
  /** Facts with a date that can be read in several ways, or in none. */
  readonly unreadable: number;
}

/** Earliest first; what begins at once by its end, its words and its id. */
export function inTime(a: Fact, b: Fact): number {
  if (a.time.from !== b.time.from) return a.time.from < b.time.from ? -1 : 1;
  if (a.time.to !== b.time.to) return a.time.to < b.time.to ? -1 : 1;
  if (a.words !== b.words) return a.words < b.words ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
