import type { ReactNode } from "react";
import { counted } from "../../api/index.ts";
import { clusterMeasures, clusterPageMeasures, day, number, plural, type Definition } from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import type { ClusterFacts } from "./useCluster.ts";
import type { Cluster } from "./useClusters.ts";

const NAMES = 8;
const listed = (counts: Cluster["byKind"]) => counts.map(({ kind, count }) => counted(count, kind)).join(", ");

function Fact({ of, children }: { readonly of: Definition; readonly children: ReactNode }) {
  return <div className="fact"><dt><Meaning of={of} /></dt><dd>{children}</dd></div>;
}

/** The facts of a cluster: how much, since when, and what its things say of themselves. */
export function FactList({ cluster, said }: { readonly cluster: Cluster; readonly said: ClusterFacts["said"] | null }) {
  const { size, byKind, identifiers, firstSeen, lastSeen, parted } = cluster;
  return (
    <dl className="facts" data-testid="cluster-facts">
      <Fact of={clusterMeasures.size}><span className="strong">{number(size)}</span>: {listed(byKind)}</Fact>
      <Fact of={clusterPageMeasures.identifiers}>{identifiers.length > 0 ? listed(identifiers) : "nothing"}</Fact>
      <Fact of={clusterMeasures.firstSeen}>{day(firstSeen) ?? "no times"}</Fact>
      <Fact of={clusterMeasures.lastSeen}>{day(lastSeen) ?? "no times"}</Fact>
      {said && <SaidFacts said={said} size={size} />}
      {parted && <Fact of={clusterMeasures.parted}>Yes: what joins it to the rest of its piece is looser than what joins it within.</Fact>}
    </dl>
  );
}

function SaidFacts({ said, size }: { readonly said: ClusterFacts["said"]; readonly size: number }) {
  const { names, namesTotal, prices, languages, radius, located, things } = said;
  const more = namesTotal - Math.min(names.length, NAMES);
  return (
    <>
      <Fact of={clusterPageMeasures.names}>{names.length === 0 ? "none stated" : <><bdi>{names.slice(0, NAMES).map((one) => `${one.value} (${number(one.things)})`).join(", ")}</bdi>{more > 0 && ` and ${plural(more, "other")}`}</>}</Fact>
      <Fact of={clusterPageMeasures.prices}>{prices.length === 0 ? "none stated" : prices.map((one) => <span key={one.currency} className="cluster-price"><bdi>{priceOf(one)}</bdi></span>)}</Fact>
      {languages.length > 0 && <Fact of={clusterPageMeasures.languages}><bdi>{languages.map((one) => `${one.value} (${number(one.things)})`).join(", ")}</bdi></Fact>}
      <Fact of={clusterPageMeasures.radius}>{radius === null ? "no place has coordinates" : `${radius < 10 ? radius.toFixed(1) : number(radius)} km, ${plural(located, "place")}`}</Fact>
      {things < size && <div className="fact"><dt>Read</dt><dd>the first {number(things)} things</dd></div>}
    </>
  );
}

const amountOf = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 2 });

function priceOf({ currency, things, least, median, most }: ClusterFacts["said"]["prices"][number]): string {
  const sum = least === most ? amountOf(least) : `${amountOf(least)} – ${amountOf(most)}, median ${amountOf(median)}`;
  return `${[currency || "no currency", sum].join(" ")} (${number(things)})`;
}
