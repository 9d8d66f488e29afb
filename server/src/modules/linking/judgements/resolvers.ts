import type { Clew } from "../../../context.ts";
import type { DecisionContext } from "./decision-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertLength, InvalidInput, WrittenUnshown } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { refusing } from "../../../shared/refusing.ts";
import { entitiesAt, refOf } from "../../ground/entities/index.ts";
import { onceOnly } from "../../ground/journal/index.ts";
import { decide, withdraw } from "./decide.ts";
import { inForce, judgementTypes, type Judgement, type ShownJudgement } from "./judgements.ts";
import { judgementsHeld } from "./queries.ts";

interface Asked {
  readonly ids?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly inForce: boolean;
  readonly asOf?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

const mostIds = 1_000;
const mostShown = 500;
const nothing: { readonly judgement: ShownJudgement | null } = { judgement: null };

export const resolvers: Pick<ApiResolvers<DecisionContext>, "Query" | "Mutation" | "Judgement"> = {
  Query: {
    judgements: async (_, asked: Asked, { clew }) => {
      assertLength("ids", asked.ids ?? [], 0, mostIds);
      const refs =
        asked.ids === null || asked.ids === undefined
          ? undefined
          : new Set(asked.ids.map((id) => refOf(clew, id)));
      const held = await judgementsHeld(clew.graph, typesOf(asked.types));
      const known =
        asked.asOf === null || asked.asOf === undefined
          ? held
          : held.filter(({ at }) => at <= (asked.asOf ?? ""));
      const holding = new Set(inForce(known));
      const found = known
        .filter(
          (one) =>
            (!asked.inForce || holding.has(one)) &&
            (refs === undefined || one.about.some((ref) => refs.has(ref))),
        )
        .map((one): ShownJudgement => ({ ...one, inForce: holding.has(one) }))
        .toReversed();
      const { from, size } = pageOf(asked.first, asked.after, mostShown);
      return connectionOf(found.slice(from, from + size), from, found.length, true);
    },
  },
  Mutation: {
    decide: async (_, { input, idempotencyKey: key }, { clew, reach, now: time, settler }) =>
      refusing(nothing, async () => {
        const now = time();
        const judgement = await onceOnly(
          clew,
          { field: "decide", key, input, now },
          {
            anew: (stamp) => decide(clew, reach, input, { now, stamp }),
            again: (answer) => decisionKept(clew, answer),
          },
        );
        await settler.afterDecision(judgement);
        return { judgement: await shown(clew, judgement) };
      }),
    withdraw: async (_, { judgement: id, note, idempotencyKey: key }, context) =>
      refusing(nothing, async () => {
        const { clew, reach, settler } = context;
        const now = context.now();
        const judgement = await onceOnly(
          clew,
          { field: "withdraw", key, input: [id, note ?? null], now },
          {
            anew: (stamp) => withdraw(clew, reach, { id, note }, { now, stamp }),
            again: (answer) => decisionKept(clew, answer),
          },
        );
        await settler.afterDecision(judgement);
        return { judgement: { ...judgement, inForce: false } };
      }),
  },
  Judgement: {
    entities: ({ about }, _, context) => entitiesAt(about.slice(0, mostShown), context),
    entityTotal: ({ about }) => about.length,
  },
};

function typesOf(types: readonly string[] | null | undefined) {
  if (types === null || types === undefined) return judgementTypes;
  const unknown = types.find((name) => !judgementTypes.some((one) => one === name));
  if (unknown !== undefined)
    throw new InvalidInput(
      "judgements.decision-one",
      { judgementTypes: judgementTypes.join(", ") },
      "types",
    );
  return judgementTypes.filter((one) => types.includes(one));
}

/** The decision that a request with a key made before. Throws Conflict where the graph lacks it. */
async function decisionKept(clew: Clew, answer: unknown): Promise<Judgement> {
  const { judgement: id } = answer as { readonly judgement: string };
  const held = await judgementsHeld(clew.graph);
  const found = held.find((one) => one.id === id);
  if (found === undefined) throw new WrittenUnshown();
  return found;
}

async function shown(clew: Clew, judgement: Judgement): Promise<ShownJudgement> {
  const holding = inForce(await judgementsHeld(clew.graph, [judgement.type]));
  return { ...judgement, inForce: holding.some(({ id }) => id === judgement.id) };
}
