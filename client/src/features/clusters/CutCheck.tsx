import { clusterMeasures, cutQuestion, number, threadCaution } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { Meaning } from "../definitions/index.ts";
import type { ClusterFacts } from "./useCluster.ts";

/** Whether one identifier alone holds the cluster together: what that may mean, and what to keep in mind. */
export function CutCheck({ cuts }: Pick<ClusterFacts, "cuts">) {
  return (
    <div className="stack" style={{ gap: 6 }} data-testid="cluster-cuts">
      <h3 className="head"><Meaning of={clusterMeasures.cut} /></h3>
      {cuts.length === 0 && <p className="second">No one thread: two sides of five things or more are joined in more ways than one.</p>}
      {cuts.map(({ identifier, sides: [one = 0, other = 0] }) => (
        <article key={identifier.id} className="cluster-cut" aria-label={`One thread: ${identifier.label}`} data-testid="cluster-cut">
          <div className="cluster-sides">
            <span className="cluster-side">{number(one)}</span>
            <span className="cluster-line" aria-hidden="true" />
            <span className="cluster-pill"><EntityLine entity={identifier} size={20} /></span>
            <span className="cluster-line" aria-hidden="true" />
            <span className="cluster-side">{number(other)}</span>
          </div>
          <p>{cutQuestion([number(one), number(other)])}</p>
        </article>
      ))}
      {cuts.length > 0 && <p className="warn small">{threadCaution} A mistake may be a wrong value, or one that changed hands: its source rows say.</p>}
    </div>
  );
}
