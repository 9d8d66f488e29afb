import { Scissors } from "lucide-react";
import { Button } from "../../design/index.ts";
import { meaningOf, number, say } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { Meaning } from "../definitions/index.ts";
import type { OfCluster } from "../evidence/index.ts";
import type { Asked } from "./cluster-choices.ts";
import { cutHere } from "./corrections.ts";
import { Behind } from "./details/Behind.tsx";
import { Sides } from "./Sides.tsx";
import type { ClusterFacts } from "./details/useCluster.ts";
import type { Placed } from "./useClusters.ts";

type Cut = ClusterFacts["cuts"][number];

interface Props {
  readonly cuts: ClusterFacts["cuts"];
  readonly asked: Asked;
  readonly placed: Placed;
}

/**
 * Whether one identifier alone holds the cluster together: what that may mean, what to keep in
 * mind, and how to cut there.
 */
export function CutCheck({ cuts, asked, placed }: Props) {
  return (
    <div className="stack" style={{ gap: 6 }} data-testid="cluster-cuts">
      <h3 className="head">
        <Meaning of={meaningOf("cut")} />
      </h3>
      {cuts.length === 0 && <p className="second">{say("clusters.cutCheck.noOneConnectorTwo")}</p>}
      {cuts.map((cut) => (
        <Tie key={cut.identifier.id} cut={cut} asked={asked} placed={placed} />
      ))}
      {cuts.length > 0 && (
        <p className="warn small">
          {say("clusters.cutCheck.aMistakeMayBe", { tieCaution: say("ties.caution") })}
        </p>
      )}
    </div>
  );
}

function Tie({
  cut: {
    identifier,
    sides: [one = 0, other = 0],
  },
  asked,
  placed,
}: {
  readonly cut: Cut;
  readonly asked: Asked;
  readonly placed: Placed;
}) {
  const own = { ...asked, before: placed.before };

  return (
    <article
      className="cluster-cut"
      aria-label={say("clusters.cutCheck.singleConnector", { label: identifier.label })}
      data-testid="cluster-cut"
    >
      <Sides
        one={<SideOf of="LARGER_SIDE" things={one} identifier={identifier} own={own} />}
        other={<SideOf of="SMALLER_SIDE" things={other} identifier={identifier} own={own} />}
      >
        <EntityLine entity={identifier} size={20} />
      </Sides>
      <p>{say("ties.cutQuestion", { one, other })}</p>
      <div>
        <Button testId="cluster-cut-here" onPress={() => cutHere(identifier, { asked, placed })}>
          <Scissors size={15} strokeWidth={1.75} />
          {say("clusters.cutHere")}
        </Button>
      </div>
    </article>
  );
}

const sideTitles = {
  LARGER_SIDE: (label: string) => say("clusters.cutCheck.theLargerSideOf", { label }),
  SMALLER_SIDE: (label: string) => say("clusters.cutCheck.theSmallerSideOf", { label }),
} as const;

function SideOf({
  of,
  things,
  identifier,
  own,
}: {
  readonly of: keyof typeof sideTitles;
  readonly things: number;
  readonly identifier: Cut["identifier"];
  readonly own: OfCluster;
}) {
  return (
    <Behind
      own={own}
      means={meaningOf("cut")}
      of={of}
      value={identifier.id}
      title={sideTitles[of](identifier.label)}
    >
      {number(things)}
    </Behind>
  );
}
