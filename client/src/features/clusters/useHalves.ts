import { ClusterHeadsDocument, useOperation } from "../../api/index.ts";
import { useChoices, type Asked } from "./cluster-choices.ts";

/** A cluster that holds what was on one side of a cut. */
export interface Half {
  readonly id: number;
  readonly size: number;
}

/** The two largest clusters that hold things of the one that was just cut; none where they hold together (again). */
export function useHalves({ scope, minSize }: Asked): readonly Half[] {
  const { cut } = useChoices();
  const { data } = useOperation(ClusterHeadsDocument, cut && { scope, minSize });
  if (!cut) return [];
  // A cluster is known by its most joined things, of which another one may have gained a few.
  const isOf = ({
    members,
  }: {
    readonly members: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  }) =>
    members.edges.filter(({ node }) => cut.things.has(node.id)).length * 2 > members.edges.length;
  const found = (data?.clusters.edges ?? [])
    .flatMap(({ node }) => (isOf(node) ? [{ id: node.id, size: node.size }] : []))
    .slice(0, 2);
  return found.length === 2 ? found : [];
}
