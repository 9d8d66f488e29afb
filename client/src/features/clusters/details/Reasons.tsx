import { useState } from "react";
import { useOntology } from "../../../api/index.ts";
import { Weight } from "../../../design/index.ts";
import { meaningOf, decimal, number, say, textOf } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { Meaning } from "../../definitions/index.ts";
import { Counted, joinedTo, type OfCluster } from "../../evidence/index.ts";
import { Behind } from "./Behind.tsx";
import type { ClusterFacts } from "./useCluster.ts";

const FIRST = 8;
const worked = (reason: string, weight: number, ofKind: number) =>
  say("clusters.reasons.theLogarithmOfThe", { reason, ofKind, weight: decimal(weight) });

type Reason = ClusterFacts["reasons"][number];

/** How many items share an identifier, those of other networks too. */
const sharedAnywhere = { ...meaningOf("df"), label: say("clusters.reasons.anywhereAtAll") };

/**
 * The identifiers that join a cluster, those that join most first, each with how rare it is and why
 * it counts so much.
 */
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
      <h3 className="head">{say("clusters.whatLinksThem")}</h3>
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
        <th>{say("clusters.reasons.identifierAndWhyIt")}</th>
        <th className="number">
          <Meaning of={meaningOf("here")} /> / <Meaning of={sharedAnywhere} />
        </th>
        <th>
          <Meaning of={meaningOf("weight")} />
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
        means={meaningOf("here")}
        of="TOUCHING"
        value={identifier.id}
        title={say("clusters.reasons.inThisCluster", { label: identifier.label })}
      >
        {number(things)}
      </Behind>{" "}
      /{" "}
      <Counted
        wanted={{
          title: say("clusters.reasons.anywhere", { label: identifier.label }),
          of: sharedAnywhere,
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
        <span className="third small cluster-reason">{textOf(reason)}</span>
      </td>
      <HereAndAnywhere reason={one} own={own} />
      <td>
        <Meaning
          of={meaningOf("weight")}
          testId="cluster-reason-weight"
          here={worked(textOf(reason), weight, kinds.get(identifier.kind)?.weight ?? 0)}
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
      {say("clusters.reasons.ofShown", { shown, total })}{" "}
      {listed > FIRST && (
        <button
          type="button"
          className="link-button"
          data-testid="cluster-reasons-more"
          onClick={() => setAll(!all)}
        >
          {all
            ? say("clusters.reasons.theFirst", { first: FIRST })
            : say("clusters.reasons.show", { listed })}
        </button>
      )}{" "}
      {all && total > listed && say("clusters.reasons.theRestStandOn")}
    </p>
  );
}
