import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { typesOf } from "../../ground/entities/index.ts";
import { isHub } from "../../ground/weights/index.ts";
import { countThings } from "../../ground/store/index.ts";
import { stepReader } from "./steps.ts";
import { allWays, rankedOnce } from "./all-ways.ts";
import { walk, waysInTime, waysTo, type Step, type Way, type Ways } from "./walk.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/** What is asked of paths. */
export interface PathRequest {
  readonly maxHops: number;
  readonly linkKinds?: readonly string[] | undefined;
  readonly inTimeOrder: boolean;
  /** Longer ways than the shortest as well. */
  readonly all?: boolean;
  /** Kinds of what may lie between; any where left out. */
  readonly throughKinds?: readonly string[] | undefined;
  /** Refs that nothing goes through. */
  readonly avoid?: ReadonlySet<string>;
  readonly throughCommon?: boolean;
  readonly limit: number;
  /** Ways to pass over. */
  readonly skip?: number;
}

/** Ways between two entities. */
export interface FoundPaths {
  readonly ways: readonly Way[];
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly note?: Sentence;
}

const mostVisited = 50_000;
/** Of all ways so many are open at once: each is read on with all that it leads to. */
const mostOpen = 20_000;
const mostWays = 10_000;

/**
 * All shortest ways between two refs. Places and what is common to many are not walked through,
 * unless asked by link kind.
 */
export async function findPaths(
  clew: Clew,
  reach: Reach,
  [from, to]: readonly [string, string],
  request: PathRequest,
): Promise<FoundPaths> {
  const things = await countThings(clew.graph, reach.datasets);
  const closed = closedBy(request, things);
  const read = stepReader(clew, reach, typesOf(clew, request.linkKinds));
  const limits = {
    maxHops: request.maxHops,
    mostVisited,
    mostShown: request.limit,
    skip: request.skip ?? 0,
    mostCounted: mostWays,
    closed,
  };
  if (request.inTimeOrder) return answered(await waysInTime(from, to, read, limits), request, 0);
  const { levels, found, passedOver, stopped } = await walk(from, to, read, limits);
  if (request.all === true) {
    // the shortest are found even where all would be too many
    const shortest = found ? waysTo(to, levels, { ...limits, skip: 0, mostShown: mostWays }) : none;
    const all = await allWays(from, to, read, { ...limits, mostVisited: mostOpen });
    const listed = rankedOnce([...shortest.ways, ...all.ways], limits);
    return answered({ ...listed, stopped: all.stopped }, request, passedOver);
  }
  const listed = found ? waysTo(to, levels, limits) : none;
  return answered({ ...listed, stopped }, request, passedOver);
}

const none: Ways = { ways: [], total: 0 };

/** Ways with how exact their number is, and a note where there is something to say. */
function answered(
  { ways, total, stopped }: Ways & { readonly stopped: boolean },
  request: PathRequest,
  passedOver: number,
): FoundPaths {
  return {
    ways,
    total,
    totalIsExact: total < mostWays && !stopped,
    ...noteOf(total, request, passedOver, stopped),
  };
}

/** What must not be walked through. */
function closedBy(
  { linkKinds, throughKinds, avoid, throughCommon = false }: PathRequest,
  things: number,
): (step: Step) => boolean {
  const places = throughCommon || linkKinds?.includes("locatedIn") === true;
  const kinds = throughKinds === undefined ? null : new Set(throughKinds);
  return (step) => {
    if (avoid?.has(step.b) === true || kinds?.has(step.kind) === false) return true;
    if (!throughCommon && isHub(step, things)) return true;
    return step.kind === "Location" && !places;
  };
}

function noteOf(
  found: number,
  { maxHops, inTimeOrder }: PathRequest,
  passedOver: number,
  stopped: boolean,
): { note?: Sentence } {
  if (stopped && found > 0) return { note: sentence("paths.more-were-open", { most: mostOpen }) };
  if (stopped)
    return {
      note: sentence("paths.more-than-entities-were", { mostVisited }),
    };
  if (found > 0) return {};
  const inTime = inTimeOrder ? "yes" : "no";
  return { note: sentence("paths.none", { maxHops, inTime, passedOver }) };
}
