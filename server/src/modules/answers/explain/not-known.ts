import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import type { Entity } from "../../ground/entities/index.ts";
import { importsHeld, type ImportState } from "../../intake/imports/index.ts";
import { inForce, judgementsHeld } from "../../linking/judgements/index.ts";
import type { Against } from "./against.ts";

const mostImports = 10_000;
const mostSources = 5;

/**
 * What can not be known of an earlier day (ISO), in sentences: rows that a source stated then and
 * no longer holds since it was taken out or imported again, decisions on what is shared that were
 * made later, and that weights are those of today.
 */
export async function notKnownOf(
  clew: Clew,
  reach: Reach,
  shared: readonly Entity[],
  moment: string,
): Promise<readonly Against[]> {
  const histories = Map.groupBy(await importsHeld(clew, mostImports), ({ dataset }) => dataset);
  const sources = [...histories]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([dataset, states]) =>
      reach.full || reach.datasets.includes(dataset) ? sentenceOf(states, moment) : [],
    );
  const more =
    sources.length > mostSources
      ? [`So it is with ${sources.length - mostSources} more sources.`]
      : [];
  const decided = await decidedLater(clew, shared, moment);
  return [
    ...sources.slice(0, mostSources),
    ...more,
    ...decided,
    "Weights, and what is common to many or changed hands, are as worked out from what is held today.",
  ].map((message) => ({ code: "notKnown", message }));
}

/** What became of a source's rows of that day; states are latest first. */
function sentenceOf(states: readonly ImportState[], moment: string): readonly string[] {
  const held = states.find(
    ({ state, startedAt }) => startedAt <= moment && (state === "done" || state === "undone"),
  );
  const left = states
    .filter(({ state, endedAt }) => state === "undone" && (endedAt ?? "") > moment)
    .map(({ endedAt }) => endedAt ?? "")
    .toSorted()[0];
  const again = states
    .filter(({ state, startedAt }) => state === "done" && startedAt > moment)
    .map(({ startedAt }) => startedAt)
    .toSorted()[0];
  if (held === undefined) return [];
  const returned = again === undefined ? "" : ` and came in again on ${again.slice(0, 10)}`;
  if (held.state === "undone")
    return left === undefined
      ? []
      : [
          `${held.title} was held on that day, was taken out on ${left.slice(0, 10)}${returned}: what its rows of that day said is not known.`,
        ];
  return again === undefined
    ? []
    : [
        `${held.title} was imported again on ${again.slice(0, 10)}: rows of that day that its files no longer have are not known.`,
      ];
}

/**
 * Decisions on what both share that hold now and were made after that day: the answer goes by them.
 */
async function decidedLater(
  clew: Clew,
  shared: readonly Entity[],
  moment: string,
): Promise<readonly string[]> {
  const labels = new Map(shared.map(({ ref, label }) => [ref, label]));
  const later = inForce(await judgementsHeld(clew.graph, ["hub", "join", "cut"])).filter(
    ({ at, about }) => at > moment && about.length === 1 && labels.has(about[0] ?? ""),
  );
  return later.map(
    ({ about, at }) =>
      `What was decided on ${labels.get(about[0] ?? "") ?? ""} on ${at.slice(0, 10)} came after that day; here it counts all the same.`,
  );
}
