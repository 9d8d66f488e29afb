import type { Context } from "../../../schema-context.ts";
import type { ClusterRow } from "./cluster-rows.ts";
import type { FoundClusters } from "./found-clusters.ts";
import { factsTask } from "./tasks.ts";

/** Some clusters by number, with their facts. */
export async function clusterRows(
  all: FoundClusters,
  wanted: readonly number[],
  { clew, signal }: Context,
): Promise<readonly ClusterRow[]> {
  const { read, found, identifiers, whole, looked } = all;
  const identifierKinds = read.columns.entityKinds.map(
    (name) => clew.ontology.entityKinds.get(name)?.sort === "identifier",
  );
  const { columns, selection } = read;
  const work = { columns, selection, of: found.of, identifiers, identifierKinds, wanted };
  const facts = await clew.crew.run(factsTask, work, { signal });
  return facts.map((one, place): ClusterRow => {
    const number = wanted[place] ?? 0;
    return {
      ...one,
      number,
      parted: found.parts[number] ?? false,
      name: whole.names.get(found.networks[number] ?? -1),
      all,
      scoped: read,
      identifiers,
      joints: looked.joints,
    };
  });
}
