import type { Clew } from "../../../context.ts";
import type { Ontology } from "../../../ontology/index.ts";
import { runOn } from "../../../shared/work/crew.ts";
import { defineTask } from "../../../shared/work/task.ts";
import { readingsOf, type Reading } from "./identifier-readings.ts";

/** Pasted values, and what they are read by. */
interface Pasted {
  readonly texts: readonly string[];
  readonly ontology: Ontology;
  readonly regions: readonly string[];
}

/** Letters, each counted once for every region, that take some ms: so much is read at once. */
const mostHere = 5_000;
/** How long pasted values are read, in milliseconds. */
const longestReading = 60_000;

/** The ways in which pasted values can be read. */
export const readingsTask = defineTask(
  import.meta.url,
  "readingsTask",
  ({ texts, ontology, regions }: Pasted): readonly (readonly Reading[])[] =>
    texts.map((text) => readingsOf(text, ontology, regions)),
);

/**
 * The ways in which pasted values can be read, in their order. Many are read on a thread, which
 * ends with the signal. Throws TooLarge past a minute.
 */
export async function readingsOfAll(
  { parsers, ontology }: Clew,
  texts: readonly string[],
  regions: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly (readonly Reading[])[]> {
  const pasted = { texts, ontology, regions };
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  if (letters * regions.length <= mostHere) return readingsTask.run(pasted);
  return runOn(parsers, readingsTask, pasted, { signal, milliseconds: longestReading });
}
