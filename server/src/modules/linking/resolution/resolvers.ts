import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertLength } from "../../../shared/errors.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { refOf } from "../../ground/entities/index.ts";
import { pairKey, queueOf, type Candidate, type Queue } from "./candidates.ts";
import { explained } from "./pair-explanation.ts";
import {
  resolutionOf,
  type Resolution,
  type ResolutionInput,
  type ResolvedKind,
} from "./resolution-cache.ts";
import { membersOf } from "./members.ts";
import { shownValues } from "./shown-values.ts";

interface Asked extends ResolutionInput {
  readonly ids?: readonly string[] | null;
  readonly order: Queue["order"];
  readonly first: number;
  readonly after?: string | null;
}

/** A candidate as its fields are resolved from. */
interface Shown extends Candidate {
  readonly of: ResolvedKind;
}

const caveats = [
  "Weights are bits of a model that was estimated from these things alone, without examples: a person decides which are the same. Nothing is merged.",
  "The probability is the model's, that two rows name the same thing; it says nothing about what anybody did.",
  "Places are left out; things of different kinds are not compared.",
];

export const resolvers: Resolvers = {
  Query: {
    candidates: async (
      _: unknown,
      { ids, order, first, after, ...input }: Asked,
      { clew, reach }: Context,
    ) => {
      if (ids !== undefined && ids !== null) assertLength("ids", ids, 1, 1_000);
      const resolution = await resolutionOf(clew, reach, input);
      const { from, size } = pageOf(first, after, 500);
      const decided = new Map(
        resolution.decisions.map(({ type, about: [a = "", b = ""] }) => [pairKey(a, b), type]),
      );
      const queue = queueOf(resolution.kinds, {
        order,
        decided,
        refs:
          ids === undefined || ids === null ? undefined : new Set(ids.map((id) => refOf(clew, id))),
      });
      const shown = queue.slice(from, from + size).flatMap((one): readonly Shown[] => {
        const of = resolution.kinds[one.kind];
        return of === undefined ? [] : [{ ...one, of }];
      });
      return {
        ...connectionOf(shown, from, queue.length, true),
        model: resolution.kinds,
        caveats: [...remarks(resolution), ...caveats],
      };
    },
    resolutionMembership: async (_: unknown, input: ResolutionInput, { clew, reach }: Context) =>
      membersOf(await resolutionOf(clew, reach, input)),
  },
  Candidate: {
    id: ({ a, b }: Shown) => pairKey(a, b).replace(" ", "-"),
    a: ({ a }: Shown, _: unknown, { loaders }: Context) => loaders.entity.load(a),
    b: ({ b }: Shown, _: unknown, { loaders }: Context) => loaders.entity.load(b),
    decision: ({ decision }: Shown) => decision ?? null,
    base: ({ of, pair }: Shown) => explained(of.proposal, pair).base,
    fields: ({ of, pair }: Shown) => {
      const { proposal, things } = of;
      return explained(proposal, pair).fields.map((reason) => ({
        ...reason,
        common: reason.common ?? null,
        ...shownValues(things, reason.field, proposal.a[pair] ?? 0, proposal.b[pair] ?? 0),
      }));
    },
  },
  ResolutionModel: {
    things: ({ refs }: ResolvedKind) => refs.length,
    matches: ({ proposal }: ResolvedKind) => proposal.mixture.same.pairs,
    prior: ({ proposal }: ResolvedKind) =>
      proposal.mixture.same.pairs / Math.max(1, (proposal.size * (proposal.size - 1)) / 2),
    empty: ({ proposal }: ResolvedKind) => proposal.empty,
    statedOnce: ({ proposal }: ResolvedKind) => proposal.once !== undefined,
    related: ({ proposal: { fields, mixture } }: ResolvedKind) =>
      mixture.related.map(({ differs, pairs }) => ({ field: fields[differs]?.name ?? "", pairs })),
    fields: ({ proposal: { fields } }: ResolvedKind) =>
      fields.map(({ levels, m, u, ...field }) => ({
        ...field,
        comparison: field.type,
        levels: levels.map((name, level) => ({ name, m: m[level] ?? 0, u: u[level] ?? 0 })),
      })),
    rules: ({ proposal: { rules } }: ResolvedKind) => rules,
  },
};

function remarks({ kinds }: Resolution): readonly string[] {
  return kinds.flatMap(({ kind, proposal: { empty, alike, rules, once } }) => [
    ...(empty === alike.things
      ? []
      : [
          `${empty - alike.things} ${empty - alike.things === 1 ? "thing" : "things"} of kind ${kind} state nothing that can be compared: they are alone.`,
        ]),
    ...(alike.things === 0
      ? []
      : [
          `${alike.things} ${alike.things === 1 ? "thing" : "things"} of kind ${kind} state the same as all others that state it (${alike.fields.slice(0, 5).join(", ")}) and nothing else: whether they are the same can not be told from that, so they are left alone.`,
        ]),
    ...(rules.some(({ leftOut }) => leftOut > 0)
      ? [
          `${kind}: what very many share brought them together only where they share something else.`,
        ]
      : []),
    ...(once === undefined
      ? []
      : [
          `${kind}: lists told apart by ${once} state each thing once, so that two of one list were not joined.`,
        ]),
  ]);
}
