import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { InvalidInput, NotFound } from "../../../shared/errors.ts";
import { slotFor, untilWritten, type UntilWritten } from "../../../shared/kept.ts";
import { inForce, judgementsHeld, type Judgement } from "../judgements/index.ts";
import { readStoreNode } from "../../ground/store/index.ts";
import type { Proposal } from "./proposal.ts";
import { namedThings, type NamedThings } from "./named-things.ts";
import { resolveTask } from "./tasks.ts";

/** What is resolved: kinds of things and sources. */
export interface ResolutionInput {
  readonly kinds?: readonly string[] | null;
  readonly datasets?: readonly string[] | null;
}

/** What was resolved of one kind. */
export interface ResolvedKind extends NamedThings {
  readonly proposal: Proposal;
}

/** What was resolved, and the decisions on pairs that were in force. */
export interface Resolution {
  readonly kinds: readonly ResolvedKind[];
  readonly decisions: readonly Judgement[];
}

const thingsRead = slotFor<UntilWritten<readonly NamedThings[]>>("things to be resolved");
const resolved = slotFor<UntilWritten<Resolution>>("resolutions");
const most = 4;
/** A million things take minutes, on a machine with much other work many. */
const patience = 3_600_000;

/**
 * Things resolved: kept while neither the store nor a decision changes, the last four that were
 * asked for. Throws as kindsOf and NotFound for a source out of reach.
 */
export async function resolutionOf(
  clew: Clew,
  reach: Reach,
  input: ResolutionInput,
): Promise<Resolution> {
  if (input.datasets?.some((id) => !reach.datasets.includes(id)) === true)
    throw new NotFound("source");
  const own =
    input.datasets === undefined || input.datasets === null
      ? reach
      : { ...reach, datasets: input.datasets, full: false };
  const kinds = kindsOf(clew, input.kinds);
  const decisions = inForce(await judgementsHeld(clew.graph, ["same", "different", "unsure"]));
  const writes = (await readStoreNode(clew.graph))?.writes ?? 0;
  const key = JSON.stringify([kinds, own.full ? "all" : own.datasets]);
  const read = () =>
    clew.kept
      .of(thingsRead, () => untilWritten(most))
      .at(key, writes, () => namedThings(clew, own, kinds));
  const decided = JSON.stringify(decisions.map(({ id }) => id));
  return clew.kept
    .of(resolved, () => untilWritten(most))
    .at(key, `${writes} ${decided}`, async () => resolvedNow(clew, await read(), decisions));
}

/**
 * Kinds of things by name, all but places where nothing was asked for. Throws InvalidInput for a
 * name that is no kind of thing.
 */
function kindsOf(clew: Clew, asked: readonly string[] | null | undefined): readonly string[] {
  const things = [...clew.ontology.entityKinds.values()].flatMap(({ name, sort }) =>
    sort === "thing" && name !== "Location" ? [name] : [],
  );
  const stranger = asked?.find((name) => !things.includes(name));
  if (stranger !== undefined)
    throw new InvalidInput(
      "resolution.no-kind-thing-can",
      { stranger: stranger.slice(0, 60) },
      "kinds",
    );
  return asked === null || asked === undefined || asked.length === 0
    ? things
    : [...new Set(asked)].toSorted();
}

async function resolvedNow(
  clew: Clew,
  things: readonly NamedThings[],
  decisions: readonly Judgement[],
): Promise<Resolution> {
  const done: ResolvedKind[] = [];
  // One kind after the other: each may need much memory.
  for (const one of things)
    done.push({
      ...one,
      proposal: await clew.crew.run(
        resolveTask,
        { things: one.things, decided: decidedOf(one, decisions) },
        { milliseconds: patience },
      ),
    });
  return { kinds: done, decisions };
}

function decidedOf({ refs }: NamedThings, decisions: readonly Judgement[]) {
  const numbers = new Map(refs.map((ref, number) => [ref, number]));
  const pairs = (type: string) =>
    decisions.flatMap(
      ({ type: own, about: [a = "", b = ""] }): readonly (readonly [number, number])[] => {
        const first = numbers.get(a);
        const second = numbers.get(b);
        return own === type && first !== undefined && second !== undefined ? [[first, second]] : [];
      },
    );
  return { same: pairs("same"), different: pairs("different") };
}
