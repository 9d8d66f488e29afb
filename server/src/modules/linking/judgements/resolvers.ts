import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { refusing } from "../../../shared/refusing.ts";
import { refOf, type Entity } from "../../ground/entities/index.ts";
import { decide, withdraw, type DecideInput } from "./decide.ts";
import { inForce, judgementTypes, type Judgement } from "./judgements.ts";
import { judgementsHeld } from "./queries.ts";

interface Asked {
  readonly ids?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly inForce: boolean;
  readonly asOf?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

/** A decision with whether it holds. */
export type Shown = Judgement & { readonly inForce: boolean };

const [mostIds, mostShown] = [1_000, 500];
const nothing = { judgement: null };

export const resolvers: Resolvers = {
  Query: {
    judgements: async (_: unknown, asked: Asked, { clew }: Context) => {
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
        .map((one): Shown => ({ ...one, inForce: holding.has(one) }))
        .toReversed();
      const { from, size } = pageOf(asked.first, asked.after, mostShown);
      return connectionOf(found.slice(from, from + size), from, found.length, true);
    },
  },
  Mutation: {
    decide: async (
      _: unknown,
      { input }: { readonly input: DecideInput },
      { clew, reach, now, settler }: Context,
    ) =>
      refusing(nothing, async () => {
        const judgement = await decide(clew, reach, input, now);
        await settler.afterDecision(judgement);
        return { judgement: { ...judgement, inForce: true } };
      }),
    withdraw: async (
      _: unknown,
      { judgement: id, note }: { readonly judgement: string; readonly note?: string | null },
      { clew, reach, now, settler }: Context,
    ) =>
      refusing(nothing, async () => {
        const judgement = await withdraw(clew, reach, { id, note }, now);
        await settler.afterDecision(judgement);
        return { judgement: { ...judgement, inForce: false } };
      }),
  },
  Judgement: {
    supersedes: ({ supersedes }: Shown) => supersedes ?? null,
    entities: async ({ about }: Shown, _: unknown, { loaders }: Context) =>
      (await loaders.entity.loadMany(about.slice(0, mostShown))).filter(
        (one): one is Entity => one !== undefined && !(one instanceof Error),
      ),
    entityTotal: ({ about }: Shown) => about.length,
  },
};

function typesOf(types: readonly string[] | null | undefined) {
  if (types === null || types === undefined) return judgementTypes;
  const unknown = types.find((name) => !judgementTypes.some((one) => one === name));
  if (unknown !== undefined)
    throw new InvalidInput(`types: A decision is one of ${judgementTypes.join(", ")}.`);
  return judgementTypes.filter((one) => types.includes(one));
}
