import { Scissors } from "lucide-react";
import { Button } from "../../design/index.ts";
import { clusterMeasures, cutQuestion, number, threadCaution } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { Meaning } from "../definitions/index.ts";
import type { Asked } from "./choices.ts";
import { cutHere } from "./corrections.ts";
import { Behind } from "./Behind.tsx";
import { Sides } from "./Sides.tsx";
import type { ClusterFacts } from "./useCluster.ts";
import type { Placed } from "./useClusters.ts";

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
      {cuts.map(({ identifier, sides: [one = 0, other = 0] }) => (
        <article
          key={identifier.id}
          className="cluster-cut"
          aria-label={`One thread: ${identifier.label}`}
          data-testid="cluster-cut"
        >
          <Sides
            sides={[
              <Behind
                own={{ ...asked, before: placed.before }}
                means={clusterMeasures.cut}
                of="LARGER_SIDE"
                value={identifier.id}
                title={`The larger side of ${identifier.label}`}
              >
                {number(one)}
              </Behind>,
              <Behind
                own={{ ...asked, before: placed.before }}
                means={clusterMeasures.cut}
                of="SMALLER_SIDE"
                value={identifier.id}
                title={`The smaller side of ${identifier.label}`}
              >
                {number(other)}
              </Behind>,
            ]}
          >
            <EntityLine entity={identifier} size={20} />
          </Sides>
          <p>{cutQuestion([number(one), number(other)])}</p>
          <div>
            <Button
              testId="cluster-cut-here"
              onPress={() => cutHere(identifier, { asked, placed })}
            >
              <Scissors size={15} strokeWidth={1.75} />
              Cut here …
            </Button>
          </div>
        </article>
      ))}
      {cuts.length > 0 && (
        <p className="warn small">
          {threadCaution} A mistake may be a wrong value, or one that changed hands: its source rows
          say.
        </p>
      )}
    </div>
  );
}
