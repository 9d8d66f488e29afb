import { numberAt } from "../../../shared/numbers.ts";
import type { Context } from "../../../schema-context.ts";
import { once } from "../../../shared/once.ts";
import { assertWithin, TooLarge } from "../../../shared/errors.ts";
import type { Crew } from "../../../shared/work/crew.ts";
import type { Grouped, ReadScope } from "../communities/index.ts";
import {
  directedNetworkOf,
  networkOf,
  type DirectedNetwork,
  type Network,
} from "../networks/index.ts";
import type { Scoped, ScopeInput } from "../scopes/index.ts";
import { betweennessOnCrew, sampledBetweennessOnCrew } from "./measures/on-crew.ts";
import { ranked, type BrokerMeasure } from "./rank.ts";
import { steadinessTask } from "./steadiness-task.ts";
import type { Steadiness } from "./steadiness.ts";
import {
  directedBetweennessTask,
  joinsTask,
  scoresTask,
  type Joins,
  type Scores,
} from "./tasks.ts";

/** Most entities for which betweenness is exact. */
const mostExact = 5_000;

/** Betweenness by entity, with standard errors (0 where exact). */
export interface Betweenness {
  readonly betweenness: Float64Array;
  readonly standardErrors: Float64Array;
  readonly exact: boolean;
}

/** A scope with its measures, each worked out when first asked. */
export interface Read {
  readonly input: ScopeInput;
  readonly scoped: Scoped;
  readonly betweenness: () => Promise<Betweenness>;
  readonly scores: () => Promise<Scores>;
  readonly groups: () => Promise<Grouped>;
}

/** Reads a scope. */
async function measured(read: ReadScope, along: boolean, context: Context): Promise<Read> {
  const { clew, signal } = context;
  const found = await read.scoped();
  const { network, selection } = found;
  const directed = along
    ? directedNetworkOf(
        { size: network.size, sources: selection.sources, targets: selection.targets },
        "greatest",
      )
    : undefined;
  return {
    input: read.input,
    scoped: found,
    betweenness: once(() =>
      directed === undefined
        ? betweennessFor(clew.crew, network, signal)
        : directedBetweenness(clew.crew, directed, signal),
    ),
    scores: once(() => clew.crew.run(scoresTask, { network, directed }, { signal })),
    groups: read.groups,
  };
}

/** A ranking of a scope. */
export interface Ranking extends Read {
  readonly by: BrokerMeasure;
  /** The first entities of the ranking, by number. */
  readonly first: () => Promise<readonly number[]>;
  /** What these join, and only ties. */
  readonly joins: () => Promise<Joins>;
  /** How often the first five by this measure stay so when a tenth of the links is hidden. */
  readonly steadiness: () => Promise<Steadiness>;
}

/** What is asked of a ranking. */
export interface RankingRequest {
  readonly by: BrokerMeasure;
  readonly limit: number;
  /** Whether ways follow the directions of links. */
  readonly directed: boolean;
}

const names = {
  BETWEENNESS: "betweenness",
  DEGREE: "degree",
  CLOSENESS: "closeness",
  HARMONIC: "harmonic",
  PAGERANK: "pageRank",
  CONSTRAINT: "constraint",
} as const;

/** Reads a scope to be ranked by one measure. */
export async function ranking(
  read: ReadScope,
  { by, limit, directed }: RankingRequest,
  context: Context,
): Promise<Ranking> {
  assertWithin("limit", limit, 1, 500);
  const found = await measured(read, directed, context);
  const { clew, signal } = context;
  const first = once(async () =>
    ranked(
      measureOf(by, ...(await Promise.all([found.scores(), found.betweenness()]))),
      limit,
      by === "CONSTRAINT",
    ),
  );
  return {
    ...found,
    by,
    first,
    joins: once(async () => joinsIn(found, await first(), context)),
    steadiness: once(() =>
      clew.crew.run(
        steadinessTask,
        { network: found.scoped.network, measure: names[by] },
        { signal },
      ),
    ),
  };
}

/** Betweenness of a network, exact up to 5,000 entities, above that by sample. */
export async function betweennessFor(
  crew: Crew,
  network: Network,
  signal?: AbortSignal,
): Promise<Betweenness> {
  if (network.size > mostExact)
    return sampledBetweennessOnCrew(crew, network, { seed: 1 }, { signal });
  return {
    betweenness: await betweennessOnCrew(crew, network, { signal }),
    standardErrors: new Float64Array(network.size),
    exact: true,
  };
}

async function joinsIn(
  { scoped: { network, kindOf }, groups }: Read,
  entities: readonly number[],
  { clew, signal }: Context,
): Promise<Joins> {
  const { membership, sizes } = await groups();
  const isIdentifier = (entity: number) =>
    clew.ontology.entityKinds.get(kindOf(entity))?.sort === "identifier";
  const identifiers = Uint8Array.from({ length: network.size }, (_, entity) =>
    Number(isIdentifier(entity)),
  );
  return clew.crew.run(
    joinsTask,
    { network, membership, sizes, identifiers, entities },
    { signal },
  );
}

function measureOf(by: BrokerMeasure, scores: Scores, { betweenness }: Betweenness): Float64Array {
  const none = new Float64Array(betweenness.length);
  switch (by) {
    case "BETWEENNESS":
      return betweenness;
    case "DEGREE":
      return scores.degree;
    case "CLOSENESS":
      return scores.closeness ?? none;
    case "HARMONIC":
      return scores.harmonic ?? none;
    case "PAGERANK":
      return scores.pageRank;
    case "CONSTRAINT":
      return scores.constraint;
  }
}

async function directedBetweenness(
  crew: Crew,
  directed: DirectedNetwork,
  signal: AbortSignal | undefined,
): Promise<Betweenness> {
  if (directed.size > mostExact)
    throw new TooLarge("brokers.directed-most", { most: mostExact, size: directed.size });
  return {
    betweenness: await crew.run(directedBetweennessTask, directed, { signal }),
    standardErrors: new Float64Array(directed.size),
    exact: true,
  };
}

/**
 * The network of a scope without what is not confirmed: links to values that no normaliser knows,
 * and links that only sources graded D, E or F state (Admiralty grades; `weak` gives their ids).
 */
export function confirmedOf(
  { columns, selection, network }: Scoped,
  weak: ReadonlySet<string>,
): Network {
  const unknown = (local: number) =>
    columns.entities.unrecognised[numberAt(selection.members, local)] === 1;
  const weakLists = columns.datasetLists.map((list) => list.every((id) => weak.has(id)));
  const kept = [...selection.links.entries()].flatMap(([place, link]) => {
    const source = numberAt(selection.sources, place);
    const target = numberAt(selection.targets, place);
    return unknown(source) ||
      unknown(target) ||
      weakLists[numberAt(columns.links.datasets, link)] === true
      ? []
      : [[source, target] as const];
  });
  return networkOf(
    {
      size: network.size,
      sources: kept.map(([source]) => source),
      targets: kept.map(([, target]) => target),
    },
    "greatest",
  );
}
