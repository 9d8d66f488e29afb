import type { Context } from "../../schema-context.ts";
import { assertLength, InvalidInput } from "../../shared/errors.ts";
import type { Resolvers } from "../../shared/module.ts";
import { agreementBy, agreementOf, membersOf as clusterMembers, type Judged } from "../clusters/index.ts";
import { membersOf as resolvedMembers, resolutionOf } from "../resolution/index.ts";

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

const [mostRows, mostUnknown] = [200_000, 20];

export const resolvers: Resolvers = {
  Query: {
    agreement: async (_: unknown, { of, datasets, kinds, truth }: Asked, context: Context) => {
      assertLength("truth", truth, 1, mostRows);
      const members = of === "CLUSTERS" ? await clusterMembers({ datasets: datasets ?? null, entityKinds: kinds ?? null }, context) : resolvedMembers(await resolutionOf(context.clew, context.reach, { datasets: datasets ?? null, kinds: kinds ?? null }));
      const held = new Map(members.flatMap(({ id, key, cluster }) => [[id, cluster] as const, [key, cluster] as const]));
      const known = truth.filter(({ key }) => held.has(key));
      if (known.length === 0) throw new InvalidInput("truth: It names nothing that is held.");
      const judged = known.map(({ key, cluster }): Judged => ({ known: cluster === null || cluster === undefined || cluster === "" ? undefined : cluster, found: textOf(held.get(key)) }));
      const unknown = truth.flatMap(({ key }, at) => (held.has(key) ? [] : [at + 1]));
      const values = known.map(({ value }) => value ?? "");
      return { ...agreementOf(judged), unknown: unknown.length, firstUnknown: unknown.slice(0, mostUnknown), by: values.some((value) => value !== "") ? agreementBy(judged, values) : [] };
    },
  },
};

function textOf(cluster: number | null | undefined): string | undefined {
  return cluster === null || cluster === undefined ? undefined : String(cluster);
}
