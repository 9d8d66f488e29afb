import { useState } from "react";
import { useOntology } from "../../../api/index.ts";
import { Weight } from "../../../design/index.ts";
import { clusterMeasures, decimal, number } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { Meaning } from "../../definitions/index.ts";
import { Counted, joinedTo, type OfCluster } from "../../evidence/index.ts";
import { Behind } from "./Behind.tsx";
import type { ClusterFacts } from "./useCluster.ts";

const FIRST = 8;
const worked = (reason: string, weight: number, ofKind: number) =>
  `${reason} The logarithm of the first over the second, times ${ofKind} for its kind, is ${decimal(weight)}.`;

type Reason = ClusterFacts["reasons"][number];

/** The identifiers that join a cluster, those that join most first, each with how rare it is and why it counts so much. */
export function Reasons({
  reasons,
  total,
  own,
}: {
  readonly reasons: ClusterFacts["reasons"];
  readonly total: number;
  readonly own: OfCluster;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? reasons : reasons.slice(0, FIRST);
  const most = Math.max(...reasons.map(({ weight }) => weight), 0.1);
  return (
    <div className="stack" style={{ gap: 4 }} data-testid="cluster-reasons">
      <h3 className="head">What joins them, most first</h3>
      <table className="table cluster-reasons">
        <ReasonsHead />
        <tbody>
          {shown.map((reason) => (
            <ReasonRow key={reason.identifier.id} reason={reason} most={most} own={own} />
          ))}
        </tbody>
      </table>
      <ReasonsFoot
        shown={shown.length}
        listed={reasons.length}
        total={total}
        all={all}
        setAll={setAll}
      />
    </div>
  );
}

function ReasonsHead() {
  return (
    <thead>
      <tr>
        <th>Identifier, and why it counts</th>
        <th className="number">
          <Meaning of={clusterMeasures.here} /> / <Meaning of={clusterMeasures.df} />
        </th>
        <th>
          <Meaning of={clusterMeasures.weight} />
        </th>
      </tr>
    </thead>
  );
}

function HereAndAnywhere({
  reason: { identifier, things, df },
  own,
}: {
  readonly reason: Reason;
  readonly own: OfCluster;
}) {
  return (
    <td className="number">
      <Behind
        own={own}
        means={clusterMeasures.here}
        of="TOUCHING"
        value={identifier.id}
        title={`${identifier.label}, in this cluster`}
      >
        {number(things)}
      </Behind>{" "}
      /{" "}
      <Counted
        wanted={{
          title: `${identifier.label}, anywhere`,
          of: clusterMeasures.df,
          useEvidence: joinedTo(identifier.id),
        }}
      >
        {number(df)}
      </Counted>
    </td>
  );
}

function ReasonRow({
  reason: one,
  most,
  own,
}: {
  readonly reason: Reason;
  readonly most: number;
  readonly own: OfCluster;
}) {
  const { kinds } = useOntology();
  const { identifier, weight, reason } = one;
  return (
    <tr>
      <td>
        <EntityLine entity={identifier} size={20} />
        <span className="third small cluster-reason">{reason}</span>
      </td>
      <HereAndAnywhere reason={one} own={own} />
      <td>
        <Meaning
          of={clusterMeasures.weight}
          testId="cluster-reason-weight"
          here={worked(reason, weight, kinds.get(identifier.kind)?.weight ?? 0)}
          text={<Weight value={weight} most={most} />}
        />
      </td>
    </tr>
  );
}

function ReasonsFoot({
  shown,
  listed,
  total,
  all,
  setAll,
}: {
  readonly shown: number;
  readonly listed: number;
  readonly total: number;
  readonly all: boolean;
  readonly setAll: (all: boolean) => void;
}) {
  return (
    <p className="third small">
      {number(shown)} of {number(total)} shown.{" "}
      {listed > FIRST && (
        <button
          type="button"
          className="link-button"
          data-testid="cluster-reasons-more"
          onClick={() => setAll(!all)}
        >
          {all ? `The first ${FIRST}` : `Show ${number(listed)}`}
        </button>
      )}{" "}
      {all && total > listed && "The rest stand on the profiles of its members."}
    </p>
  );
}
