import { InvalidInput } from "../../../shared/errors.ts";
import type { Chronology, Fact } from "./types.ts";

/** Which facts are wanted; what is null or left out narrows nothing. */
export interface FactFilter {
  readonly words?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly sources?: readonly string[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly exhibit?: number | null | undefined;
  readonly byHand?: boolean | null | undefined;
}

const mostWords = 20;
const longestWords = 300;

/**
 * The facts that a filter lets through, earliest or latest first. Throws InvalidInput for more than
 * 300 characters of words, or a period that ends before it begins.
 */
export function factsChosen(
  { facts }: Chronology,
  filter: FactFilter,
  order: "earliest" | "latest",
): readonly Fact[] {
  const { from, to } = filter;
  if (from && to && from >= to) throw new InvalidInput("chronology.period", {}, "filter");
  const tests = testsOf(filter);
  const chosen = facts.filter((fact) => tests.every((test) => test(fact)));
  return order === "latest" ? chosen.toReversed() : chosen;
}

type Test = (fact: Fact) => boolean;

function testsOf({ words, from, to, sources, kinds, exhibit, byHand }: FactFilter): Test[] {
  const tests: Test[] = wordTests(words ?? "");
  if (from) tests.push(({ time }) => time.to > from);
  if (to) tests.push(({ time }) => time.from < to);
  if (sources) {
    const wanted = new Set(sources);
    tests.push(({ dataset }) => wanted.has(dataset));
  }
  if (kinds) {
    const wanted = new Set(kinds);
    tests.push(({ kind }) => wanted.has(kind));
  }
  if (typeof exhibit === "number") tests.push(({ exhibits }) => exhibits.includes(exhibit));
  if (byHand === true) tests.push(({ sort }) => sort === "hand");
  return tests;
}

/** Each word has to stand somewhere in fact, date, source or grade; case does not matter. */
function wordTests(text: string): Test[] {
  if (text.length > longestWords)
    throw new InvalidInput("chronology.words-long", { limit: longestWords }, "filter");
  const words = folded(text).split(/\s+/u).filter(Boolean).slice(0, mostWords);
  return words.map(
    (word) =>
      ({ words: fact, source, grade, time }: Fact) =>
        folded(`${fact} ${time.stated} ${source} ${grade}`).includes(word),
  );
}

const folded = (text: string) => text.normalize("NFKC").toLowerCase();

/** Something that facts can be narrowed to, and how many facts that are. */
export interface FactChoice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** What facts can be narrowed to, by what one looks at; most facts first. */
export function choicesIn(
  facts: readonly Fact[],
  see: (fact: Fact) => { readonly id: string; readonly label: string },
): readonly FactChoice[] {
  const choices = new Map<string, FactChoice>();
  for (const fact of facts) {
    const { id, label } = see(fact);
    if (id !== "") choices.set(id, { id, label, count: (choices.get(id)?.count ?? 0) + 1 });
  }
  return [...choices.values()].toSorted(
    (a, b) => b.count - a.count || (a.label < b.label ? -1 : 1),
  );
}
