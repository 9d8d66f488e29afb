import { useRef, useState, type KeyboardEvent } from "react";
import { counted } from "../../api/index.ts";
import { meaningOf, day, decisionWords, number, Say, say } from "../../wording/index.ts";
import { KindMark, Label } from "../entities/index.ts";
import { Meaning } from "../definitions/index.ts";
import type { Half } from "./useHalves.ts";
import type { Cluster, Placed } from "./useClusters.ts";

/** As many of each as a row has room for. */
const JOINS = 3;
const KINDS = 3;
const PLACES = 3;

interface Props {
  readonly clusters: readonly Placed[];
  readonly open: number | null;
  readonly onOpen: (id: number) => void;
  readonly halves: readonly Half[];
}

/** Clusters to go over: by arrow keys from row to row, Enter or a press opens one; Tab goes past them. */
export function ClusterList({ clusters, open, onOpen, halves }: Props) {
  const { list, stop, setAt, onKeyDown } = useRows(clusters, open);
  const most = Math.max(...clusters.map(({ cluster }) => cluster.size), 1);
  return (
    <div className="cluster-list">
      <ListHead />
      <ol
        ref={list}
        aria-label={say("common.clusters")}
        data-testid="clusters-list"
        onKeyDown={onKeyDown}
      >
        {clusters.map(({ cluster }, place) => (
          <li key={cluster.id}>
            <button
              type="button"
              className="cluster-grid cluster-row"
              data-row=""
              data-testid="clusters-row"
              data-cluster={cluster.id}
              tabIndex={place === stop ? 0 : -1}
              aria-expanded={cluster.id === open}
              onFocus={() => setAt(place)}
              onClick={() => onOpen(cluster.id)}
            >
              <Row
                cluster={cluster}
                most={most}
                half={halves.find(({ id }) => id === cluster.id)}
              />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Which row the Tab key stops at, and how the other keys go from it. */
function useRows(clusters: readonly Placed[], open: number | null) {
  const list = useRef<HTMLOListElement>(null);
  const opened = clusters.findIndex(({ cluster }) => cluster.id === open);
  const [at, setAt] = useState(Math.max(0, opened));
  const stop = at < clusters.length ? at : Math.max(0, opened);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = rowsFrom(stop, clusters.length)[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-row]");
    rows?.[Math.max(0, Math.min(clusters.length - 1, to))]?.focus();
  };
  return { list, stop, setAt, onKeyDown };
}

const A_PAGE = 8;
const rowsFrom = (stop: number, length: number): Readonly<Record<string, number>> => ({
  ArrowDown: stop + 1,
  ArrowUp: stop - 1,
  Home: 0,
  End: length - 1,
  PageDown: stop + A_PAGE,
  PageUp: stop - A_PAGE,
});

function Row({
  cluster,
  most,
  half,
}: {
  readonly cluster: Cluster;
  readonly most: number;
  readonly half: Half | undefined;
}) {
  const { id, size, reasons, name } = cluster;
  return (
    <>
      <span className="cluster-number">
        <span className="unseen">{say("clusters.clusterList.cluster")} </span>
        {id}
      </span>
      <span className="cluster-what">
        {name && <NameOf name={name} />}
        <JoinsOf reasons={reasons} />
        <KindsAndTies cluster={cluster} half={half} />
        <span className="third small cut">{placesOf(cluster)}</span>
      </span>
      <SizeOf size={size} most={most} />
      <SeenOf cluster={cluster} />
    </>
  );
}

function kindsOf({ byKind }: Cluster): string {
  const others = byKind.length - KINDS;
  return `${byKind
    .slice(0, KINDS)
    .map(({ kind, count }) => counted(count, kind))
    .join(", ")}${others > 0 ? say("clusters.clusterList.andOtherKind", { others }) : ""}`;
}

function placesOf({ places }: Cluster): string {
  const others = places.length - PLACES;
  if (places.length === 0) return say("clusters.clusterList.noPlaceStated");
  return `${places
    .slice(0, PLACES)
    .map(({ place }) => place.label)
    .join(" · ")}${others > 0 ? say("clusters.clusterList.andOtherPlace", { others }) : ""}`;
}

function ListHead() {
  return (
    <div className="cluster-grid cluster-head small second">
      <span />
      <span>{say("clusters.whatLinksThem")}</span>
      <span>
        <Meaning of={meaningOf("size")} />
      </span>
      <span>
        <Meaning of={meaningOf("firstSeen")} />
      </span>
      <span>
        <Meaning of={meaningOf("lastSeen")} />
      </span>
    </div>
  );
}

function NameOf({ name }: { readonly name: NonNullable<Cluster["name"]> }) {
  return (
    <span className="cluster-named cut" data-testid="clusters-named">
      <b>
        <bdi>{decisionWords(name)}</bdi>
      </b>{" "}
      <span className="second">
        <Say
          it="clusters.clusterList.byAgainst"
          by={<bdi>{name.by}</bdi>}
          at={day(name.at)}
          against={<bdi>{name.against.join(" ") || say("common.nothingWasNoted")}</bdi>}
        />
      </span>
    </span>
  );
}

function JoinsOf({ reasons }: { readonly reasons: Cluster["reasons"] }) {
  return (
    <span className="cluster-joins" data-testid="clusters-joins">
      {reasons.slice(0, JOINS).map(({ identifier }) => (
        <span key={identifier.id} className="row cluster-join">
          <KindMark kind={identifier.kind} size={18} />
          <span className="cut strong">
            <Label text={identifier.label} />
          </span>
        </span>
      ))}
    </span>
  );
}

function KindsAndTies({
  cluster,
  half,
}: {
  readonly cluster: Cluster;
  readonly half: Half | undefined;
}) {
  const { reasonsTotal, cuts } = cluster;

  return (
    <span className="second small cluster-kinds">
      <span>
        {kindsOf(cluster)}
        {reasonsTotal > JOINS && say("clusters.clusterList.identifiersInAll", { reasonsTotal })}
      </span>
      {cuts.length > 0 && (
        <span className="cluster-tie">
          {cuts.length === 1
            ? say("clusters.clusterList.oneConnector")
            : say("clusters.clusterList.connectors", { cuts: cuts.length })}
        </span>
      )}
      {half && <span className="cluster-half">{say("clusters.clusterList.halfOfWhatWas")}</span>}
    </span>
  );
}

function SizeOf({ size, most }: { readonly size: number; readonly most: number }) {
  return (
    <span className="weight">
      <i style={{ width: `${Math.max(3, Math.round((size / most) * 44))}px` }} aria-hidden="true" />
      <span>
        {number(size)}
        <span className="unseen"> {say("clusters.clusterList.things")}</span>
      </span>
    </span>
  );
}

function SeenOf({ cluster }: { readonly cluster: Cluster }) {
  return (
    <>
      <span className="second cluster-seen">
        <span className="unseen">{say("clusters.clusterList.firstSeen")} </span>
        {day(cluster.firstSeen) ?? say("common.noTimes")}
      </span>
      <span className="second cluster-seen">
        <span className="unseen">{say("clusters.clusterList.lastSeen")} </span>
        {day(cluster.lastSeen) ?? say("common.noTimes")}
      </span>
    </>
  );
}
