import type { Clew } from "../../../context.ts";
import { statement } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";
import {
  vettedTask,
  vocabularyOf,
  type Vetted,
  type Vocabulary,
} from "../../../cypher-wall/index.ts";
import { NotFound, NotPermitted } from "../../../shared/errors.ts";
import { slotFor } from "../../../shared/kept.ts";
import { runOn, type Bounds } from "../../../shared/work/crew.ts";
import { openTurns, type Turns } from "../../../shared/work/turns.ts";
import { refOf } from "../../ground/entities/index.ts";
import { freeParameters, readParameters } from "./parameters.ts";
import { resultOf, type QueryResult } from "./result.ts";
import { savedQueries } from "./saved-queries.ts";

const mostRows = 1_000;
const milliseconds = 10_000;
const mostBytes = 8_000_000;
const mostAtOnce = 2;

/**
 * Runs a saved query within reach. Throws NotFound, InvalidInput for parameters that do not fit,
 * TooLarge past 10 s.
 */
export async function runSaved(
  clew: Clew,
  reach: Reach,
  id: string,
  given: unknown,
): Promise<QueryResult> {
  const query = savedQueries().find((one) => one.id === id);
  if (query === undefined) throw new NotFound("saved query");
  const parameters = readParameters(query.parameters, given, (entity) => refOf(clew, entity));
  const begun = performance.now();
  const text = statement(`queries/${query.id}`, { linkKinds: clew.linkTypes });
  const rows = await clew.graph.read(
    text,
    { ...parameters, datasets: reach.datasets },
    { milliseconds },
  );
  const answer = {
    columns: query.columns,
    rows: rows.slice(0, mostRows),
    truncated: rows.length > mostRows,
  };
  return resultOf(clew, reach, answer, performance.now() - begun);
}

const turns = slotFor<Turns>("turns of queries of one's own");
const words = slotFor<Vocabulary>("what a query may name");

/** What a query of one's own is run with. */
interface Asking {
  readonly clew: Clew;
  readonly reach: Reach;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a text that a person wrote: read only, 10 s from its arrival to its last row, 1,000 rows,
 * 8 MB; one at a time a person, two in all. Throws InvalidInput with line, column and reason,
 * TooLarge past a limit, NotPermitted where not all sources are within reach.
 */
export async function runText(
  { clew, reach, signal }: Asking,
  text: string,
  given: unknown,
): Promise<QueryResult> {
  if (!reach.full) throw new NotPermitted("queries.needs-full-reach");
  const begun = performance.now();
  const parameters = freeParameters(given);
  const answer = await clew.kept
    .of(turns, () => openTurns(mostAtOnce))
    .run(reach.actor, { milliseconds, signal }, async (left) => {
      const ends = performance.now() + left;
      const query = await vettedApart(clew, text, { signal, milliseconds: left });
      return clew.graph.readUserQuery(query, parameters, {
        milliseconds: ends - performance.now(),
        rows: mostRows,
        bytes: mostBytes,
        signal,
      });
    });
  return resultOf(clew, reach, answer, performance.now() - begun);
}

/** What the wall makes of a text. It is read on a thread, where others are answered meanwhile. */
function vettedApart(
  { readers, kept, ontology }: Clew,
  text: string,
  bounds: Bounds,
): Promise<Vetted> {
  const vocabulary = kept.of(words, () => vocabularyOf(ontology));
  return runOn(readers, vettedTask, { text, vocabulary }, bounds);
}
