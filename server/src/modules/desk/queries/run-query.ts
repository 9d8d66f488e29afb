import type { Clew } from "../../../context.ts";
import { statement, type Parameters, type Value } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";
import { parametersIn } from "../../../cypher-wall/index.ts";
import { InvalidInput, NotPermitted } from "../../../shared/errors.ts";
import { slotFor } from "../../../shared/kept.ts";
import { openTurns, type Turns } from "../../../shared/work/turns.ts";
import { refOf } from "../../ground/entities/index.ts";
import { freeParameters } from "./parameters/free-parameters.ts";
import { queryNamed } from "./own-queries.ts";
import { readParameters } from "./parameters/parameter-values.ts";
import type { QueryParameter } from "./parameters/query-parameter.ts";
import { meantBy } from "./parameters/entities-meant.ts";
import { vettedApart } from "./query-check.ts";
import { parametersFrom, reachParameter, type ParameterGiven } from "./query-draft.ts";
import { resultOf, type QueryResult } from "./result.ts";
import type { SavedQuery } from "./saved-queries.ts";

const mostRows = 5_000;
const milliseconds = 10_000;
const mostBytes = 8_000_000;
const mostAtOnce = 2;

/** What a query is run with. */
export interface Asking {
  readonly clew: Clew;
  readonly reach: Reach;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a saved query, by its id or its title: one that ships within reach, one of one's own as
 * `runText` does. Throws NotFound, InvalidInput for parameters that do not fit and for a draft,
 * TooLarge past 10 s.
 */
export async function runSaved(asking: Asking, name: string, given: unknown): Promise<QueryResult> {
  const query = await queryNamed(asking.clew, name);
  const parameters = await valuesFor(asking, query.parameters, given);
  return query.own === undefined
    ? runShipped(asking, query, parameters)
    : runWithin(asking, query.text, parameters);
}

/** A text that is not saved yet, with what it asks for. */
interface Unsaved {
  readonly text: string;
  readonly declared: readonly ParameterGiven[];
}

/** Runs a text with declared parameters, as if it were saved. Throws as `runSaved` does. */
export async function runDeclared(
  asking: Asking,
  { text, declared }: Unsaved,
  given: unknown,
): Promise<QueryResult> {
  const parameters = parametersFrom(declared, asking.clew.ontology);
  return runWithin(asking, text, await valuesFor(asking, parameters, given));
}

function valuesFor(
  { clew, reach }: Asking,
  wanted: readonly QueryParameter[],
  given: unknown,
): Promise<Parameters> {
  const read = readParameters(wanted, given, (entity) => refOf(clew, entity));
  return meantBy(clew, reach, wanted, read);
}

async function runShipped(
  { clew, reach }: Asking,
  { id, columns }: SavedQuery,
  parameters: Parameters,
): Promise<QueryResult> {
  const begun = performance.now();
  const text = statement(`queries/${id}`, { linkKinds: clew.linkTypes });
  const all = { ...parameters, datasets: reach.datasets };
  const rows = await clew.graph.read(text, all, { milliseconds });
  const answer = { columns, rows: rows.slice(0, mostRows), truncated: rows.length > mostRows };
  return resultOf(clew, reach, answer, performance.now() - begun);
}

/** Runs a text that a person wrote, with values for its parameters. Throws as `runWithin` does. */
export function runText(asking: Asking, text: string, given: unknown): Promise<QueryResult> {
  return runWithin(asking, text, freeParameters(given));
}

const turns = slotFor<Turns>("turns of queries of one's own");

/**
 * Runs a text of one's own: read only, 10 s from its arrival to its last row, 5,000 rows, 8 MB; one
 * at a time a person, two in all. Throws InvalidInput with line, column and reason or for a parameter
 * without a value, TooLarge past a limit, NotPermitted where not all sources are within reach.
 */
async function runWithin(
  { clew, reach, signal }: Asking,
  text: string,
  given: Parameters,
): Promise<QueryResult> {
  if (!reach.full) throw new NotPermitted("queries.needs-full-reach");
  const begun = performance.now();
  const parameters: Parameters = { [reachParameter]: reach.datasets as Value, ...given };
  const answer = await clew.kept
    .of(turns, () => openTurns(mostAtOnce))
    .run(reach.actor, { milliseconds, signal }, async (left) => {
      const ends = performance.now() + left;
      const vetted = await vettedApart(clew, text, { signal, milliseconds: left });
      const missing = parametersIn(vetted.query).find((name) => parameters[name] === undefined);
      if (missing !== undefined)
        throw new InvalidInput("queries.no-value", { name: missing }, "parameters");
      return clew.graph.readUserQuery(vetted, parameters, {
        milliseconds: ends - performance.now(),
        rows: mostRows,
        bytes: mostBytes,
        signal,
      });
    });
  return resultOf(clew, reach, answer, performance.now() - begun);
}
