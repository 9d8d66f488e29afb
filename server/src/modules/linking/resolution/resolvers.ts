import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertLength } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { refOf, entityAt, voicesOfEntities } from "../../ground/entities/index.ts";
import { networkSizes } from "../clusters/index.ts";
import { pairKey, queueOf } from "./candidates.ts";
import { explained } from "./pair-explanation.ts";
import { resolutionOf, type Resolution, type ResolutionInput } from "./resolution-cache.ts";
import type { CandidateRow } from "./candidate-rows.ts";
import { membersOf } from "./proposed-members.ts";
import { shownValues } from "./shown-values.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

const caveats = [
  sentence("resolution.weights-bits-model-was"),
  sentence("resolution.probability-model-s-two"),
  sentence("resolution.places-left-out-things"),
];

export const resolvers: Pick<ApiResolvers<Context>, "Query" | "Candidate" | "ResolutionModel"> = {
  Query: {
    candidates: async (_, { ids, order, unlikely, first, after, ...input }, { clew, reach }) => {
      if (ids !== undefined && ids !== null) assertLength("ids", ids, 1, 1_000);
      const resolution = await resolutionOf(clew, reach, input);
      const { from, size } = pageOf(first, after, 500);
      const decided = new Map(
        resolution.decisions.map(({ type, about: [a = "", b = ""] }) => [pairKey(a, b), type]),
      );
      const sizes = order === "MOST_CHANGE" ? await networkSizes({ clew, reach }) : undefined;
      const { pairs: queue, leftOut } = queueOf(resolution.kinds, {
        order,
        decided,
        unlikely: unlikely ?? (ids !== undefined && ids !== null),
        joinedBy: (a, b) => sizes?.joinedBy(a, b) ?? 0,
        refs:
          ids === undefined || ids === null ? undefined : new Set(ids.map((id) => refOf(clew, id))),
      });
      const shown = queue.slice(from, from + size).flatMap((one): readonly CandidateRow[] => {
        const of = resolution.kinds[one.kind];
        return of === undefined ? [] : [{ ...one, of }];
      });
      return {
        ...connectionOf(shown, from, queue.length, true),
        leftOut,
        model: resolution.kinds,
        caveats: [...remarks(resolution), ...caveats],
      };
    },
    resolutionMembership: async (_, input: ResolutionInput, { clew, reach }) =>
      membersOf(await resolutionOf(clew, reach, input)),
  },
  Candidate: {
    id: ({ a, b }) => pairKey(a, b).replace(" ", "-"),
    a: ({ a }, _, { loaders }) => entityAt(a, { loaders }),
    b: ({ b }, _, { loaders }) => entityAt(b, { loaders }),
    independentSources: async ({ a, b }, _, { clew, reach }) =>
      (await voicesOfEntities(clew, reach, [a, b])).length,
    decision: ({ decision }) => decision ?? null,
    base: ({ of, pair }) => explained(of.proposal, pair).base,
    fields: ({ of, pair }) => {
      const { proposal, things } = of;
      return explained(proposal, pair).fields.map((reason) => ({
        ...reason,
        common: reason.common ?? null,
        ...shownValues(things, reason.field, proposal.a[pair] ?? 0, proposal.b[pair] ?? 0),
      }));
    },
  },
  ResolutionModel: {
    things: ({ refs }) => refs.length,
    matches: ({ proposal }) => proposal.mixture.same.pairs,
    prior: ({ proposal }) =>
      proposal.mixture.same.pairs / Math.max(1, (proposal.size * (proposal.size - 1)) / 2),
    empty: ({ proposal }) => proposal.empty,
    statedOnce: ({ proposal }) => proposal.once !== undefined,
    related: ({ proposal: { fields, mixture } }) =>
      mixture.related.map(({ differs, pairs }) => ({ field: fields[differs]?.name ?? "", pairs })),
    fields: ({ proposal: { fields } }) =>
      fields.map(({ levels, m, u, ...field }) => ({
        ...field,
        comparison: field.type,
        levels: levels.map((name, level) => ({ name, m: m[level] ?? 0, u: u[level] ?? 0 })),
      })),
    rules: ({ proposal: { rules } }) => rules,
  },
};

function remarks({ kinds }: Resolution): readonly Sentence[] {
  return kinds.flatMap(({ kind, proposal: { empty, alike, rules, once } }) => [
    ...(empty === alike.things
      ? []
      : [
          sentence("resolution.kind-state-nothing-can", {
            things: empty - alike.things,
            kind,
          }),
        ]),
    ...(alike.things === 0
      ? []
      : [
          sentence("resolution.kind-state-same-as", {
            things: alike.things,
            kind,
            fields: alike.fields.slice(0, 5).join(", "),
          }),
        ]),
    ...(rules.some(({ leftOut }) => leftOut > 0)
      ? [sentence("resolution.what-very-many-share", { kind })]
      : []),
    ...(once === undefined ? [] : [sentence("resolution.lists-told-apart-by", { kind, once })]),
  ]);
}
