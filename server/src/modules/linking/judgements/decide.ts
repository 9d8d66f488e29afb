import { randomUUID } from "node:crypto";
import type { Clew } from "../../../context.ts";
import type { Stamp } from "../../../journal/index.ts";
import type { Reach } from "../../../reach.ts";
import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import { queue, type InTurn } from "../../../shared/work/queue.ts";
import { slotFor } from "../../../shared/kept.ts";
import { entitiesByRef, refOf, type Entity } from "../../ground/entities/index.ts";
import { contradictionOf, type Contradiction } from "./contradiction.ts";
import {
  inForce,
  isWithdrawal,
  judgementTypes,
  questionOf,
  typesAbout,
  verdicts,
  type Judgement,
  type JudgementType,
} from "./judgements.ts";
import { keepDecision } from "./keep-decision.ts";
import { judgementsInTurn } from "./queries.ts";
import { statedIn, textOf } from "./decision-texts.ts";
import { type SentenceKey } from "../../../sentences/index.ts";

/** A decision as it is asked for. */
export interface DecideInput {
  readonly type: string;
  readonly ids: readonly string[];
  readonly verdict?: string | null;
  readonly label?: string | null;
  readonly reasons?: readonly string[] | null;
  readonly against?: readonly string[] | null;
  readonly note?: string | null;
  readonly despite?: boolean | null;
}

/** When a decision is made, ISO, and what the request is known by, where it has a key. */
export interface Deciding {
  readonly now: string;
  readonly stamp?: Stamp | undefined;
}

const mostMembers = 5_000;
const turn = slotFor<InTurn>("the turn of decisions");

/**
 * Decisions of a store are made one after the other, so that of two at once the later one meets the
 * earlier; those of several servers by the store itself (judgementsInTurn).
 */
function inTurnOf(clew: Clew): InTurn {
  return clew.kept.of(turn, queue);
}

/**
 * Keeps a decision; an earlier one on the same question is closed by it. Throws InvalidInput,
 * "field: sentence", also where it contradicts a chain of others and `despite` is not set.
 */
export function decide(
  clew: Clew,
  reach: Reach,
  input: DecideInput,
  deciding: Deciding,
): Promise<Judgement> {
  return inTurnOf(clew)(() => decideInTurn(clew, reach, input, deciding));
}

async function decideInTurn(
  clew: Clew,
  reach: Reach,
  input: DecideInput,
  { now, stamp }: Deciding,
): Promise<Judgement> {
  const type = judgementTypes.find((one) => one === input.type);
  if (type === undefined)
    throw new InvalidInput(
      "judgements.decision-one",
      { judgementTypes: judgementTypes.join(", ") },
      "type",
    );
  const entities = await named(clew, reach, type, input.ids);
  const verdict = verdictIn(type, input);
  const about = entities.map(({ ref }) => ref).toSorted();
  const stated = statedIn(input);
  const outcome = await keepDecision(
    clew,
    stamp,
    async (send): Promise<Contradiction | Judgement> => {
      const held = inForce(await judgementsInTurn(send, typesAbout(type)));
      const found = input.despite === true ? undefined : contradictionIn(held, type, about);
      if (found !== undefined) return found;
      const earlier = held.find((one) => questionOf(one) === questionOf({ type, about }));
      return {
        id: randomUUID(),
        type,
        verdict,
        about,
        by: reach.actor,
        at: now,
        supersedes: earlier?.id,
        ...stated,
      };
    },
  );
  if ("chain" in outcome) throw await refusalOf(clew, reach, outcome);
  return outcome;
}

/** The verdict that is asked for, or the usual one. Throws InvalidInput for one that is not the type's. */
function verdictIn(type: JudgementType, input: DecideInput): string {
  const known = verdicts[type];
  const verdict = input.verdict ?? known[0] ?? "";
  if (known.includes(verdict)) return verdict;
  throw known.length === 1
    ? new InvalidInput("judgements.no-verdict", { type }, "verdict")
    : new InvalidInput("judgements.verdict-one", { type, known: known.join(", ") }, "verdict");
}

/**
 * Takes a decision back: it stays in the record, closed by another. Throws InvalidInput where it
 * does not hold (any more).
 */
export function withdraw(
  clew: Clew,
  reach: Reach,
  withdrawn: WithdrawInput,
  deciding: Deciding,
): Promise<Judgement> {
  return inTurnOf(clew)(() => withdrawInTurn(clew, reach, withdrawn, deciding));
}

/** Which decision is taken back, and why. */
export interface WithdrawInput {
  readonly id: string;
  readonly note: string | null | undefined;
}

async function withdrawInTurn(
  clew: Clew,
  reach: Reach,
  { id, note }: WithdrawInput,
  { now, stamp }: Deciding,
): Promise<Judgement> {
  const words = textOf("note", note);
  return keepDecision(clew, stamp, async (send): Promise<Judgement> => {
    const held = inForce(await judgementsInTurn(send, judgementTypes));
    const before = held.find((one) => one.id === id);
    if (before === undefined || isWithdrawal(before))
      throw new InvalidInput("judgements.no-such-decision-holds", {}, "judgement");
    return {
      ...before,
      id: randomUUID(),
      verdict: "withdrawn",
      reasons: [],
      against: [],
      note: words,
      by: reach.actor,
      at: now,
      supersedes: id,
    };
  });
}

async function named(
  clew: Clew,
  reach: Reach,
  type: JudgementType,
  ids: readonly string[],
): Promise<readonly Entity[]> {
  assertLength("ids", ids, 1, mostMembers);
  const refs = [...new Set(ids.map((id) => refOf(clew, id)))];
  const found = await entitiesByRef(clew, reach, refs);
  const entities = refs.flatMap((ref) => found.get(ref) ?? []);
  if (entities.length < refs.length)
    throw new InvalidInput("judgements.one-them-not-held", {}, "ids");
  const problem = problemOf(clew, type, entities);
  if (problem !== undefined) throw new InvalidInput(problem, { type }, "ids");
  return entities;
}

/** Why a decision of a type cannot be about these; undefined where it can. */
function problemOf(
  clew: Clew,
  type: JudgementType,
  entities: readonly Entity[],
): SentenceKey | undefined {
  const count = entities.length;
  const things = entities.filter(
    ({ kind }) => clew.ontology.entityKinds.get(kind)?.sort === "thing",
  ).length;
  const isOneIdentifier = count === 1 && things === 0;
  if (type === "hub" || type === "cut")
    return isOneIdentifier ? undefined : "judgements.about-one-identifier";
  if (type === "join")
    return isOneIdentifier || count === 2 ? undefined : "judgements.join-about-two-entities";
  if (type === "name")
    return things === count ? undefined : "judgements.cluster-holds-things-alone";
  if (count !== 2 || things !== 2) return "judgements.about-two-different-things";
  const kinds = new Set(entities.map(({ kind }) => kind));
  return kinds.size === 1 ? undefined : "judgements.about-two-things-one";
}

function contradictionIn(
  held: readonly Judgement[],
  type: JudgementType,
  [a, b]: readonly string[],
): Contradiction | undefined {
  return (type === "same" || type === "different") && a !== undefined && b !== undefined
    ? contradictionOf(type, [a, b], held)
    : undefined;
}

async function refusalOf(clew: Clew, reach: Reach, found: Contradiction): Promise<InvalidInput> {
  const labels = await entitiesByRef(clew, reach, found.chain);
  const chain = found.chain.map((ref) => labels.get(ref)?.label ?? ref).join(" = ");
  if (found.different === undefined)
    return new InvalidInput("judgements.contradicts-same", { chain }, "contradiction");
  const ends = {
    a: labels.get(found.chain[0] ?? "")?.label ?? "",
    b: labels.get(found.chain.at(-1) ?? "")?.label ?? "",
  };
  const { by, at } = found.different;
  return new InvalidInput(
    "judgements.contradicts-different",
    { chain, ...ends, by, at: at.slice(0, 10) },
    "contradiction",
  );
}
