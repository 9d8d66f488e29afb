import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import type { Entity } from "../../ground/entities/index.ts";
import { importsHeld, type ImportState } from "../../intake/imports/index.ts";
import { inForce, judgementsHeld } from "../../linking/judgements/index.ts";
import type { Against } from "./against.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

const mostImports = 10_000;
const mostSources = 5;

/**
 * What cannot be known of an earlier day (ISO), in sentences: rows that a source stated then and
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
      ? [sentence("explain.so-with-more-sources", { more: sources.length - mostSources })]
      : [];
  const decided = await decidedLater(clew, shared, moment);
  return [
    ...sources.slice(0, mostSources),
    ...more,
    ...decided,
    sentence("explain.weights-what-common-many"),
  ].map((message) => ({ code: "notKnown" as const, message }));
}

/** What became of a source's rows of that day; states are latest first. */
function sentenceOf(states: readonly ImportState[], moment: string): readonly Sentence[] {
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
  const returned = again === undefined ? "no" : "yes";
  if (held.state === "undone")
    return left === undefined
      ? []
      : [
          sentence("explain.was-held-on-day", {
            title: held.title,
            left: left.slice(0, 10),
            returned,
            again: again?.slice(0, 10) ?? "",
          }),
        ];
  return again === undefined
    ? []
    : [sentence("explain.was-imported-again-on", { title: held.title, again: again.slice(0, 10) })];
}

/**
 * Decisions on what both share that hold now and were made after that day: the answer goes by them.
 */
async function decidedLater(
  clew: Clew,
  shared: readonly Entity[],
  moment: string,
): Promise<readonly Sentence[]> {
  const labels = new Map(shared.map(({ ref, label }) => [ref, label]));
  const later = inForce(await judgementsHeld(clew.graph, ["hub", "join", "cut"])).filter(
    ({ at, about }) => at > moment && about.length === 1 && labels.has(about[0] ?? ""),
  );
  return later.map(({ about, at }) =>
    sentence("explain.what-was-decided-on", {
      about: labels.get(about[0] ?? "") ?? "",
      at: at.slice(0, 10),
    }),
  );
}
