import type { Ontology } from "../../../ontology/index.ts";
import type { Source } from "../../ground/sources/index.ts";
import type { TimeReader } from "./fact-times.ts";
import type { HandRow } from "./hand-rows.ts";
import type { Fact } from "./types.ts";

/** What is at hand to tell a fact. */
export interface Telling {
  readonly ontology: Ontology;
  /** Labels of entities, by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  /** What rows by hand say of their time and grade, by record. */
  readonly byHand: ReadonlyMap<string, HandRow>;
  /** Numbers of exhibits, by ref of an entity or link, or record of a row. */
  readonly exhibits: ReadonlyMap<string, readonly number[]>;
  readonly timeOf: TimeReader;
}

/** Facts of one thing, and those that have no time. */
export interface FactsRead {
  readonly facts: readonly Fact[];
  readonly withoutTime: number;
  readonly unreadable: number;
}

/** Several readings as one. */
export function factsRead(parts: readonly FactsRead[]): FactsRead {
  return {
    facts: parts.flatMap(({ facts }) => facts),
    withoutTime: parts.reduce((sum, one) => sum + one.withoutTime, 0),
    unreadable: parts.reduce((sum, one) => sum + one.unreadable, 0),
  };
}

/** Facts that say the same of the same time are one, stated by all their rows. */
export function once(facts: readonly Fact[]): readonly Fact[] {
  const byId = new Map<string, Fact>();
  for (const fact of facts) {
    const known = byId.get(fact.id);
    byId.set(fact.id, known === undefined ? fact : joined(known, fact));
  }
  return [...byId.values()];
}

function joined(known: Fact, more: Fact): Fact {
  return {
    ...known,
    citations: [...known.citations, ...more.citations],
    exhibits: inOrder([...known.exhibits, ...more.exhibits]),
  };
}

/** Numbers, each once, smallest first. */
export function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

/** Of what source a record is, and how good that is. */
export function sourceOf(
  record: string,
  { sources, byHand }: Telling,
): Pick<Fact, "dataset" | "source" | "grade"> & { readonly zone: string | undefined } {
  const dataset = record.slice(0, Math.max(0, record.indexOf("/")));
  const held = sources.get(dataset);
  const hand = byHand.get(record);
  return {
    dataset,
    source: hand?.source ?? held?.title ?? dataset,
    grade: hand?.grade ?? held?.reliability ?? "",
    zone: hand?.zone ?? held?.timezone,
  };
}
