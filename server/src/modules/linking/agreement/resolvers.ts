import type { Context } from "../../../schema-context.ts";
import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { agreementBy, agreementOf, membersOf as clusterMembers } from "../clusters/index.ts";
import { membersOf as resolvedMembers, resolutionOf } from "../resolution/index.ts";
import { matchKnown } from "./known-clusters.ts";

const mostRows = 200_000;
const mostPlaces = 20;

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    agreement: async (_, { of, datasets, kinds, truth }, context) => {
      assertLength("truth", truth, 1, mostRows);
      const members =
        of === "CLUSTERS"
          ? await clusterMembers(
              { datasets: datasets ?? null, entityKinds: kinds ?? null },
              context,
            )
          : resolvedMembers(
              await resolutionOf(context.clew, context.reach, {
                datasets: datasets ?? null,
                kinds: kinds ?? null,
              }),
            );
      const { matched, leftOut } = matchKnown(
        members,
        truth.map(({ key, cluster }) => ({
          key,
          cluster: cluster === null || cluster === "" ? undefined : cluster,
        })),
      );
      if (matched.length === 0) throw new InvalidInput("agreement.names-nothing-held", {}, "truth");
      const unknown = [...leftOut.unnamed, ...leftOut.unknown].toSorted((a, b) => a - b);
      const values = matched.map(({ row }) => truth[row]?.value ?? "");
      return {
        ...agreementOf(matched),
        unknown: unknown.length,
        firstUnknown: placesOf(unknown),
        several: leftOut.several.length,
        firstSeveral: placesOf(leftOut.several),
        ...{
          again: leftOut.again.length,
          otherwise: leftOut.otherwise.length,
          firstOtherwise: placesOf(leftOut.otherwise),
        },
        by: values.some((value) => value !== "") ? agreementBy(matched, values) : [],
      };
    },
  },
};

/** The first places of rows, from 1. */
function placesOf(rows: readonly number[]): readonly number[] {
  return rows.slice(0, mostPlaces).map((row) => row + 1);
}
