import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { slotFor, untilWritten, type UntilWritten } from "../../../shared/kept.ts";
import { inForce, judgementsHeld, type Judgement } from "../judgements/index.ts";
import { kindFacts, scoped, type Scoped } from "../../networks/scopes/index.ts";
import { lookTask, type Looked } from "./survey-task.ts";

/** What is asked as if it had been decided: refs of identifiers that would join nothing. */
export type SupposedCuts = readonly string[];

/** What was found of the identifiers of a store, and what it was found in. */
export interface Found extends Looked {
  readonly read: Scoped;
  /** Decisions in force, by ref of the identifier: hub, or that it joins throughout. */
  readonly hubs: ReadonlyMap<string, Judgement>;
  readonly joined: ReadonlyMap<string, Judgement>;
}

const looked = slotFor<UntilWritten<Found>>("what was found of identifiers");

/**
 * Looks at all identifiers within reach; what was found is kept until the store or a decision
 * changes.
 */
export async function lookedAt(
  clew: Clew,
  reach: Reach,
  supposed: SupposedCuts = [],
): Promise<Found> {
  const decisions = inForce(await judgementsHeld(clew.graph, ["hub", "join", "cut"])).filter(
    ({ verdict, about }) => about.length === 1 && verdict !== "refused",
  );
  const read = await scoped({ shared: true, joinHubs: true }, { clew, reach });
  if (supposed.length > 0) return look(clew, read, { decisions, supposed });
  const state = [read.facts.storeWrites, ...decisions.map(({ id }) => id)].join(" ");
  return clew.kept
    .of(looked, () => untilWritten<Found>())
    .at(reach.full ? "all" : reach.datasets.join(" "), state, () =>
      look(clew, read, { decisions, supposed }),
    );
}

interface Ruled {
  readonly decisions: readonly Judgement[];
  readonly supposed: SupposedCuts;
}

async function look(clew: Clew, read: Scoped, { decisions, supposed }: Ruled): Promise<Found> {
  const [hubs, joined, cut] = (["hub", "join", "cut"] as const).map(
    (type) =>
      new Map(decisions.filter((one) => one.type === type).map((one) => [one.about[0] ?? "", one])),
  );
  const { columns } = read;
  const numbers = (refs: Iterable<string>) =>
    new Set([...refs].flatMap((ref) => read.numberOf(ref) ?? []));
  const numbered = <T>(of: ReadonlyMap<string, T>) =>
    [...of].flatMap(([ref, one]) =>
      read.numberOf(ref) === undefined ? [] : [[read.numberOf(ref) ?? 0, one] as const],
    );
  const decided = new Map(
    numbered(hubs ?? new Map<string, Judgement>()).map(
      ([number, { verdict }]) => [number, verdict === "common" ? "common" : "links"] as const,
    ),
  );
  const found = await clew.crew.run(lookTask, {
    columns,
    kinds: kindFacts(columns, clew.ontology),
    decided,
    joined: numbers(joined?.keys() ?? []),
    without: numbers([...(cut?.keys() ?? []), ...supposed]),
  });
  return { ...found, read, hubs: hubs ?? new Map(), joined: joined ?? new Map() };
}
