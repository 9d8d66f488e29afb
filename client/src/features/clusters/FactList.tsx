import { counted, type ClusterFact } from "../../api/index.ts";
import {
  clusterMeasures,
  clusterPageMeasures,
  day,
  number,
  plural,
  type Definition,
} from "../../wording/index.ts";
import type { OfCluster } from "../evidence/index.ts";
import { Behind, Fact, Listed } from "./Behind.tsx";
import { SaidFacts } from "./SaidFacts.tsx";
import type { ClusterFacts } from "./useCluster.ts";
import type { Cluster } from "./useClusters.ts";

/** The facts of a cluster: how much, since when, and what its things say of themselves. Each number opens what stands behind it. */
export function FactList({
  cluster,
  said,
  own,
}: {
  readonly cluster: Cluster;
  readonly said: ClusterFacts["said"] | null;
  readonly own: OfCluster;
}) {
  const { id, size, byKind, identifiers, firstSeen, lastSeen, parted } = cluster;
  const kinds = (counts: Cluster["byKind"], of: ClusterFact, means: Definition) => (
    <Listed>
      {counts.map(({ kind, count }) => (
        <Behind
          own={own}
          means={means}
          of={of}
          value={kind}
          title={`Cluster ${id}: ${counted(count, kind)}`}
        >
          {counted(count, kind)}
        </Behind>
      ))}
    </Listed>
  );
  const seen = (of: "FIRST_SEEN" | "LAST_SEEN", means: Definition, at: string | null) =>
    at === null ? (
      "no times"
    ) : (
      <Behind own={own} means={means} of={of} title={`${means.label}: ${day(at)}`}>
        {day(at)}
      </Behind>
    );
  return (
    <dl className="facts" data-testid="cluster-facts">
      <Fact of={clusterMeasures.size}>
        <span className="strong">
          <Behind
            own={own}
            means={clusterMeasures.size}
            of="KIND"
            title={`Cluster ${id}: ${plural(size, "thing")}`}
          >
            {number(size)}
          </Behind>
        </span>
        : {kinds(byKind, "KIND", clusterMeasures.size)}
      </Fact>
      <Fact of={clusterPageMeasures.identifiers}>
        {identifiers.length > 0
          ? kinds(identifiers, "TOUCHED", clusterPageMeasures.identifiers)
          : "nothing"}
      </Fact>
      <Fact of={clusterMeasures.firstSeen}>
        {seen("FIRST_SEEN", clusterMeasures.firstSeen, firstSeen)}
      </Fact>
      <Fact of={clusterMeasures.lastSeen}>
        {seen("LAST_SEEN", clusterMeasures.lastSeen, lastSeen)}
      </Fact>
      {said && <SaidFacts said={said} size={size} own={own} />}
      {parted && (
        <Fact of={clusterMeasures.parted}>
          Yes: what joins it to the rest of its piece is looser than what joins it within.
        </Fact>
      )}
    </dl>
  );
}
