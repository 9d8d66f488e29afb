import type { Clew } from "../../../context.ts";
import { statement } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";
import { InvalidInput, NotFound } from "../../../shared/errors.ts";
import { refOf } from "../../ground/entities/index.ts";
import { freeParameters, readParameters } from "./parameters.ts";
import { resultOf, type QueryResult } from "./result.ts";
import { savedQueries } from "./saved-queries.ts";

const mostRows = 1_000;
const milliseconds = 10_000;

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

/** Runs a text that a person wrote: read only, 10 s, 1,000 rows. */
export async function runText(
  clew: Clew,
  reach: Reach,
  text: string,
  given: unknown,
): Promise<QueryResult> {
  if (text.trim() === "" || text.length > 20_000)
    throw new InvalidInput("queries.text-must-hold-characters", {}, "text");
  const begun = performance.now();
  const answer = await clew.graph.readUserText(text, freeParameters(given), {
    milliseconds,
    rows: mostRows,
  });
  return resultOf(clew, reach, answer, performance.now() - begun);
}
