import { counted, type ClusterFact } from "../../../api/index.ts";
import { meaningOf, day, number, type Definition, say } from "../../../wording/index.ts";
import type { OfCluster } from "../../evidence/index.ts";
import { Behind, Fact, Listed } from "./Behind.tsx";
import { StatedFacts } from "./StatedFacts.tsx";
import type { ClusterFacts } from "./useCluster.ts";
import type { Cluster } from "../useClusters.ts";

interface Props {
  readonly cluster: Cluster;
  readonly facts: ClusterFacts | null;
  readonly own: OfCluster;
}

/**
 * The facts of a cluster: how much, since when, and what its things say of themselves. Each number
 * opens what stands behind it.
 */
export function FactList({ cluster, facts, own }: Props) {
  const { size, identifiers, firstSeen, lastSeen, parted } = cluster;
  return (
    <dl className="facts" data-testid="cluster-facts">
      <Things cluster={cluster} own={own} />
      <Fact of={meaningOf("identifiers")}>
        {identifiers.length > 0 ? (
          <Kinds
            cluster={cluster}
            own={own}
            counts={identifiers}
            of="TOUCHED"
            means={meaningOf("identifiers")}
          />
        ) : (
          "nothing"
        )}
      </Fact>
      <Seen own={own} of="FIRST_SEEN" means={meaningOf("firstSeen")} at={firstSeen} />
      <Seen own={own} of="LAST_SEEN" means={meaningOf("lastSeen")} at={lastSeen} />
      {facts && <Sources count={facts.independentSources} cluster={cluster} own={own} />}
      {facts && <StatedFacts said={facts.said} size={size} own={own} />}
      {parted && (
        <Fact of={meaningOf("parted")}>{say("clusters.factList.linkedMoreCloselyWithin")}</Fact>
      )}
    </dl>
  );
}

/** How many sources say so by themselves; opens its things, each with the rows that state it. */
function Sources({
  count,
  cluster: { id, size },
  own,
}: Pick<Props, "cluster" | "own"> & { readonly count: number }) {
  const means = meaningOf("sources");
  const title = say("clusters.factList.clusterThing", { id, size });
  return (
    <Fact of={means}>
      <Behind own={own} means={means} of="KIND" title={title}>
        {number(count)}
      </Behind>
    </Fact>
  );
}

function Things({ cluster, own }: Pick<Props, "cluster" | "own">) {
  const { id, size, byKind } = cluster;
  const means = meaningOf("size");
  const title = say("clusters.factList.clusterThing", { id, size });
  return (
    <Fact of={means}>
      <span className="strong">
        <Behind own={own} means={means} of="KIND" title={title}>
          {number(size)}
        </Behind>
      </span>
      : <Kinds cluster={cluster} own={own} counts={byKind} of="KIND" means={means} />
    </Fact>
  );
}

interface KindsProps extends Pick<Props, "cluster" | "own"> {
  readonly counts: Cluster["byKind"];
  readonly of: ClusterFact;
  readonly means: Definition;
}

function Kinds({ cluster: { id }, own, counts, of, means }: KindsProps) {
  return (
    <Listed>
      {counts.map(({ kind, count }) => (
        <Behind
          key={kind}
          own={own}
          means={means}
          of={of}
          value={kind}
          title={say("clusters.factList.cluster", { id, count: counted(count, kind) })}
        >
          {counted(count, kind)}
        </Behind>
      ))}
    </Listed>
  );
}

interface SeenProps extends Pick<Props, "own"> {
  readonly of: "FIRST_SEEN" | "LAST_SEEN";
  readonly means: Definition;
  readonly at: string | null;
}

function Seen({ own, of, means, at }: SeenProps) {
  return (
    <Fact of={means}>
      {at === null ? (
        say("common.noTimes")
      ) : (
        <Behind own={own} means={means} of={of} title={`${means.label}: ${day(at)}`}>
          {day(at)}
        </Behind>
      )}
    </Fact>
  );
}
