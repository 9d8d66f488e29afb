import { Scissors } from "lucide-react";
import { Button } from "../../design/index.ts";
import { clusterMeasures, cutQuestion, number, tieCaution } from "../../wording/index.ts";
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

/** Whether one identifier alone holds the cluster together: what that may mean, what to keep in mind, and how to cut there. */
export function CutCheck({ cuts, asked, placed }: Props) {
  return (
    <div className="stack" style={{ gap: 6 }} data-testid="cluster-cuts">
      <h3 className="head">
        <Meaning of={clusterMeasures.cut} />
      </h3>
      {cuts.length === 0 && (
        <p className="second">
          No one thread: two sides of five things or more are joined in more ways than one.
        </p>
      )}
      {cuts.map((cut) => (
        <Tie key={cut.identifier.id} cut={cut} asked={asked} placed={placed} />
      ))}
      {cuts.length > 0 && (
        <p className="warn small">
          {tieCaution} A mistake may be a wrong value, or one that changed hands: its source rows
          say.
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
      aria-label={`One thread: ${identifier.label}`}
      data-testid="cluster-cut"
    >
      <Sides
        one={<SideOf of="LARGER_SIDE" things={one} identifier={identifier} own={own} />}
        other={<SideOf of="SMALLER_SIDE" things={other} identifier={identifier} own={own} />}
      >
        <EntityLine entity={identifier} size={20} />
      </Sides>
      <p>{cutQuestion([number(one), number(other)])}</p>
      <div>
        <Button testId="cluster-cut-here" onPress={() => cutHere(identifier, { asked, placed })}>
          <Scissors size={15} strokeWidth={1.75} />
          Cut here …
        </Button>
      </div>
    </article>
  );
}

const sideTitles = {
  LARGER_SIDE: (label: string) => `The larger side of ${label}`,
  SMALLER_SIDE: (label: string) => `The smaller side of ${label}`,
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
      means={clusterMeasures.cut}
      of={of}
      value={identifier.id}
      title={sideTitles[of](identifier.label)}
    >
      {number(things)}
    </Behind>
  );
}
