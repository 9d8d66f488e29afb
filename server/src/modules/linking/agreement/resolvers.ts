import type { Context } from "../../../schema-context.ts";
import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { agreementBy, agreementOf, membersOf as clusterMembers } from "../clusters/index.ts";
import { membersOf as resolvedMembers, resolutionOf } from "../resolution/index.ts";
import { matchKnown } from "./known-clusters.ts";

interface TruthRow {
  readonly key: string;
  readonly cluster?: string | null;
  readonly value?: string | null;
}

interface Asked {
  readonly of: "CLUSTERS" | "RESOLUTION";
  readonly datasets?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly truth: readonly TruthRow[];
}

const [mostRows, mostPlaces] = [200_000, 20];

export const resolvers: Resolvers = {
  Query: {
    agreement: async (_: unknown, { of, datasets, kinds, truth }: Asked, context: Context) => {
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
      if (matched.length === 0) throw new InvalidInput("truth: It names nothing that is held.");
      const unknown = [...leftOut.unnamed, ...leftOut.unknown].toSorted((a, b) => a - b);
      const values = matched.map(({ row }) => truth[row]?.value ?? "");
      return {
        ...agreementOf(matched),
        ...{ unknown: unknown.length, firstUnknown: placesOf(unknown) },
        ...{ several: leftOut.several.length, firstSeveral: placesOf(leftOut.several) },
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
