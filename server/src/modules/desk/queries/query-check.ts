import type { Clew } from "../../../context.ts";
import {
  parametersIn,
  vettedTask,
  vocabularyOf,
  type Vetted,
  type Vocabulary,
} from "../../../cypher-wall/index.ts";
import type { Sentence } from "../../../sentences/index.ts";
import { ClewError } from "../../../shared/errors.ts";
import { slotFor } from "../../../shared/kept.ts";
import { runOn, type Bounds } from "../../../shared/work/crew.ts";
import type { Refusal } from "./saved-queries.ts";
import { reachParameter } from "./query-draft.ts";
import { whatItDoes } from "./what-it-does.ts";

/** What the wall finds in a text. */
export interface Checked {
  /** Why it is refused; null where it can be run. */
  readonly refusal: Refusal | null;
  /** Names of what the writer has to give; none where it is refused. */
  readonly parameters: readonly string[];
  readonly columns: readonly string[];
  /** What it does, in sentences; none where it is refused. */
  readonly does: readonly Sentence[];
}

const words = slotFor<Vocabulary>("what a query may name");
const milliseconds = 10_000;

/** What the wall makes of a text. It is read on a thread, where others are answered meanwhile. */
export function vettedApart(
  { readers, kept, ontology }: Clew,
  text: string,
  bounds: Bounds,
): Promise<Vetted> {
  const vocabulary = kept.of(words, () => vocabularyOf(ontology));
  return runOn(readers, vettedTask, { text, vocabulary }, bounds);
}

/** What a text asks for and does, or why and where it is refused. */
export async function checkText(clew: Clew, text: string, signal?: AbortSignal): Promise<Checked> {
  try {
    const { query, columns } = await vettedApart(clew, text, { milliseconds, signal });
    const parameters = parametersIn(query).filter((name) => name !== reachParameter);
    return { refusal: null, parameters, columns, does: whatItDoes(query, columns, clew.ontology) };
  } catch (error) {
    if (!(error instanceof ClewError) || error.code === "ENGINE_UNAVAILABLE") throw error;
    return { refusal: refusalIn(error), parameters: [], columns: [], does: [] };
  }
}

/** The place that a refusal names; what is about all of the text stands at its beginning. */
function refusalIn({ sentence: { key, values, text } }: ClewError): Refusal {
  const { line, column, reason } = values;
  if (key !== "wall.at" || typeof line !== "number" || typeof column !== "number")
    return { line: 1, column: 1, message: text };
  return { line, column, message: typeof reason === "object" ? reason.text : text };
}
