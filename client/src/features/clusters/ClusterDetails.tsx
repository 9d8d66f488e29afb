import { Network, X } from "lucide-react";
import { useState, type KeyboardEvent } from "react";
import { counted } from "../../api/index.ts";
import { Button, IconButton, Problem, Waiting } from "../../design/index.ts";
import { clusterMeasures, day, number } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import type { Asked } from "./choices.ts";
import { CutCheck } from "./CutCheck.tsx";
import { Meaning } from "../definitions/index.ts";
import { Reasons } from "./Reasons.tsx";
import { useCluster } from "./useCluster.ts";
import type { Cluster, Placed } from "./useClusters.ts";

interface Props {
  readonly asked: Asked;
  readonly placed: Placed;
  readonly onClose: () => void;
}

/** One cluster: its facts, what joins it, what alone holds it together, where and who it is. Escape closes it. */
export function ClusterDetails({ asked, placed: { cluster, before }, onClose }: Props) {
  const { facts, problem, again, members, hasMore, showMore, put } = useCluster(asked, before);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  return (
    <section className="panel stack cluster-details" data-testid="cluster-details" aria-label={`Cluster ${cluster.id}`} onKeyDown={onKeyDown}>
      <div className="row"><h2 className="title grow">Cluster {cluster.id}</h2><Button kind="main" testId="cluster-to-chart" onPress={() => void put()}><Network size={15} strokeWidth={1.75} />Put on chart</Button><IconButton size="small" label="Close" keys="Esc" testId="cluster-close" onPress={onClose}><X size={15} /></IconButton></div>
      <Facts cluster={cluster} />
      {problem && <Problem problem={problem} again={again} />}
      {!facts && !problem && <Waiting what="what joins it" />}
      {facts && (
        <>
          <CutCheck cuts={facts.cuts} />
          <Reasons reasons={facts.reasons} total={facts.reasonsTotal} />
        </>
      )}
      <Places places={cluster.places} />
      {facts && (
        <div className="stack" style={{ gap: 6 }}>
          <h3 className="head">Members, most joined first</h3>
          <ul className="cluster-members" data-testid="cluster-members">{members.map((entity) => <li key={entity.id}><EntityLine entity={entity} size={20} /></li>)}</ul>
          <p className="row wrap"><span className="third small">{number(members.length)} of {number(facts.members.total)} shown.</span>{hasMore && <Button onPress={() => void showMore()} testId="cluster-members-more">Show more</Button>}</p>
        </div>
      )}
    </section>
  );
}

function Facts({ cluster: { size, byKind, firstSeen, lastSeen, parted } }: { readonly cluster: Cluster }) {
  return (
    <dl className="facts" data-testid="cluster-facts">
      <div className="fact"><dt><Meaning of={clusterMeasures.size} /></dt><dd><span className="strong">{number(size)}</span>{byKind.length === 1 && byKind[0] ? `: ${counted(size, byKind[0].kind)}` : `: ${byKind.map(({ kind, count }) => counted(count, kind)).join(", ")}`}</dd></div>
      <div className="fact"><dt><Meaning of={clusterMeasures.firstSeen} /></dt><dd>{day(firstSeen) ?? "no times"}</dd></div>
      <div className="fact"><dt><Meaning of={clusterMeasures.lastSeen} /></dt><dd>{day(lastSeen) ?? "no times"}</dd></div>
      {parted && <div className="fact"><dt><Meaning of={clusterMeasures.parted} /></dt><dd>Yes: what joins it to the rest of its piece is looser than what joins it within.</dd></div>}
    </dl>
  );
}

const FIRST_PLACES = 6;
/** As many as the server names. */
const MOST_PLACES = 20;

function Places({ places }: Pick<Cluster, "places">) {
  const [all, setAll] = useState(false);
  return (
    <div className="stack" style={{ gap: 4 }} data-testid="cluster-places">
      <h3 className="head"><Meaning of={clusterMeasures.places} /></h3>
      {places.length === 0 && <p className="second">No row states a place of these things.</p>}
      <ul className="cluster-places">{(all ? places : places.slice(0, FIRST_PLACES)).map(({ place, things }) => <li key={place.id} className="row"><span className="grow"><EntityLine entity={place} size={20} /></span><span className="number second">{number(things)}</span></li>)}</ul>
      {places.length > FIRST_PLACES && <p><button type="button" className="link-button small" onClick={() => setAll(!all)}>{all ? `The first ${FIRST_PLACES}` : `All ${places.length}${places.length === MOST_PLACES ? " most frequent" : ""}`}</button></p>}
    </div>
  );
}
