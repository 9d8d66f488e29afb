import { useState } from "react";
import { Weight } from "../../design/index.ts";
import { clusterMeasures, number } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { Meaning } from "../definitions/index.ts";
import type { ClusterFacts } from "./useCluster.ts";

const FIRST = 8;

/** The identifiers that join a cluster, those that join most first, each with how rare it is and why it counts so much. */
export function Reasons({ reasons, total }: { readonly reasons: ClusterFacts["reasons"]; readonly total: number }) {
  const [all, setAll] = useState(false);
  const shown = all ? reasons : reasons.slice(0, FIRST);
  const most = Math.max(...reasons.map(({ weight }) => weight), 0.1);
  return (
    <div className="stack" style={{ gap: 4 }} data-testid="cluster-reasons">
      <h3 className="head">What joins them, most first</h3>
      <table className="table cluster-reasons">
        <thead><tr><th>Identifier, and why it counts</th><th className="number"><Meaning of={clusterMeasures.here} /> / <Meaning of={clusterMeasures.df} /></th><th><Meaning of={clusterMeasures.weight} /></th></tr></thead>
        <tbody>
          {shown.map(({ identifier, things, df, weight, reason }) => (
            <tr key={identifier.id}>
              <td><EntityLine entity={identifier} size={20} /><span className="third small cluster-reason">{reason}</span></td>
              <td className="number">{number(things)} / {number(df)}</td>
              <td><Weight value={weight} most={most} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="third small">{number(shown.length)} of {number(total)} shown. {reasons.length > FIRST && <button type="button" className="link-button" data-testid="cluster-reasons-more" onClick={() => setAll(!all)}>{all ? `The first ${FIRST}` : `Show ${number(reasons.length)}`}</button>} {all && total > reasons.length && "The rest stand on the profiles of its members."}</p>
    </div>
  );
}
