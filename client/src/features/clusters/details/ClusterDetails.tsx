import { Combine, Network, Tag, X } from "lucide-react";
import { useState, type KeyboardEvent } from "react";
import type { FigureFragment } from "../../../api/index.ts";
import { Button, IconButton, Problem, Waiting } from "../../../design/index.ts";
import { meaningOf, number, say } from "../../../wording/index.ts";
import { DecisionNote } from "../../deciding/index.ts";
import { EntityLine } from "../../entities/index.ts";
import type { Asked } from "../cluster-choices.ts";
import { joinWith, nameIt } from "../corrections.ts";
import { CutCheck } from "../CutCheck.tsx";
import { Behind } from "./Behind.tsx";
import { FactList } from "./FactList.tsx";
import { Meaning } from "../../definitions/index.ts";
import type { OfCluster } from "../../evidence/index.ts";
import { Reasons } from "./Reasons.tsx";
import { useCluster } from "./useCluster.ts";
import { WhatChanged } from "./WhatChanged.tsx";
import type { Cluster, Placed } from "../useClusters.ts";

type Own = ReturnType<typeof useCluster>;
/** As many more members as are read at once. */
const MORE = 60;

interface Props {
  readonly asked: Asked;
  readonly placed: Placed;
  readonly onClose: () => void;
}

/** One cluster: its facts, what joins it, what alone holds it together, where and who it is. Escape closes it. */
export function ClusterDetails({ asked, placed, onClose }: Props) {
  const { cluster } = placed;
  const own = useCluster(asked, placed.before);
  const where = { ...asked, before: placed.before };
  const { facts, problem, again } = own;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  return (
    <section
      className="panel stack cluster-details"
      data-testid="cluster-details"
      aria-label={say("common.cluster", { id: cluster.id })}
      onKeyDown={onKeyDown}
    >
      <DetailsHead own={own} asked={asked} placed={placed} onClose={onClose} />
      <Named asked={asked} placed={placed} />
      <FactList cluster={cluster} facts={facts} own={where} />
      {problem && <Problem problem={problem} again={again} />}
      {!facts && !problem && <Waiting what={say("clusters.clusterDetails.whatLinksIt")} />}
      {facts && (
        <>
          <CutCheck cuts={facts.cuts} asked={asked} placed={placed} />
          <Reasons reasons={facts.reasons} total={facts.reasonsTotal} own={where} />
        </>
      )}
      <WhatChanged id={cluster.ref} />
      <Places places={cluster.places} own={where} />
      {facts && <Members own={own} />}
    </section>
  );
}

function Members({
  own: {
    members: { edges, total, hasMore, showMore },
  },
}: {
  readonly own: Own;
}) {
  return (
    <div className="stack" style={{ gap: 6 }}>
      <h3 className="head">{say("clusters.clusterDetails.membersMostLinked")}</h3>
      <ul className="cluster-members" data-testid="cluster-members">
        {edges.map(({ node: entity }) => (
          <Member key={entity.id} entity={entity} />
        ))}
      </ul>
      <p className="row wrap">
        <span className="third small">{say("common.ofShown", { edges: edges.length, total })}</span>
        {hasMore && (
          <Button onPress={() => showMore(MORE)} testId="cluster-members-more">
            {say("common.showMore")}
          </Button>
        )}
      </p>
    </div>
  );
}

const FIRST_PLACES = 6;
/** As many as the server names. */
const MOST_PLACES = 20;

function Places({ places, own }: Pick<Cluster, "places"> & { readonly own: OfCluster }) {
  const [all, setAll] = useState(false);
  return (
    <div className="stack" style={{ gap: 4 }} data-testid="cluster-places">
      <h3 className="head">
        <Meaning of={meaningOf("places")} />
      </h3>
      {places.length === 0 && (
        <p className="second">{say("clusters.clusterDetails.noRowStatesA")}</p>
      )}
      <ul className="cluster-places">
        {(all ? places : places.slice(0, FIRST_PLACES)).map((one) => (
          <PlaceRow key={one.place.id} one={one} own={own} />
        ))}
      </ul>
      {places.length > FIRST_PLACES && (
        <p>
          <button type="button" className="link-button small" onClick={() => setAll(!all)}>
            {all
              ? say("clusters.clusterDetails.theFirst", { firstPlaces: FIRST_PLACES })
              : say("clusters.clusterDetails.allMostFrequent", {
                  places: places.length,
                  is: places.length === MOST_PLACES,
                })}
          </button>
        </p>
      )}
    </div>
  );
}

interface HeadProps {
  readonly own: Own;
  readonly asked: Asked;
  readonly placed: Placed;
  readonly onClose: () => void;
}

function DetailsHead({ own, asked, placed, onClose }: HeadProps) {
  const { cluster } = placed;
  return (
    <>
      <div className="row">
        <h2 className="title grow">{say("common.cluster", { id: cluster.id })}</h2>
        <Button kind="main" testId="cluster-to-chart" onPress={() => void own.put(false)}>
          <Network size={15} strokeWidth={1.75} />
          {say("common.putOnChart")}
        </Button>
        <IconButton
          size="small"
          label={say("common.close")}
          keys="Esc"
          testId="cluster-close"
          onPress={onClose}
        >
          <X size={15} />
        </IconButton>
      </div>
      <div className="row wrap">
        <Button testId="cluster-as-one" onPress={() => void own.put(true)}>
          <Combine size={15} strokeWidth={1.75} />
          {say("common.showAsOneFigure")}
        </Button>
        {!cluster.name && (
          <Button testId="cluster-name-it" onPress={() => nameIt(asked, placed, null)}>
            <Tag size={15} strokeWidth={1.75} />
            {say("clusters.clusterDetails.nameIt")}
          </Button>
        )}
      </div>
    </>
  );
}

function Named({ asked, placed }: { readonly asked: Asked; readonly placed: Placed }) {
  const { name } = placed.cluster;
  if (!name) return null;

  return (
    <div data-testid="cluster-name">
      <DecisionNote
        decision={name}
        actions={
          <Button testId="cluster-rename" onPress={() => nameIt(asked, placed, name)}>
            {say("clusters.clusterDetails.change")}
          </Button>
        }
      />
    </div>
  );
}

function Member({ entity }: { readonly entity: FigureFragment }) {
  return (
    <li className="row">
      <span className="grow">
        <EntityLine entity={entity} size={20} />
      </span>
      <IconButton
        size="small"
        side="left"
        label={say("clusters.belongsTogetherWith", { label: entity.label })}
        testId="cluster-join"
        onPress={() => joinWith(entity)}
      >
        <Combine size={14} />
      </IconButton>
    </li>
  );
}

function PlaceRow({
  one: { place, things },
  own,
}: {
  readonly one: Cluster["places"][number];
  readonly own: OfCluster;
}) {
  return (
    <li className="row">
      <span className="grow">
        <EntityLine entity={place} size={20} />
      </span>
      <span className="number second">
        <Behind
          own={own}
          means={meaningOf("places")}
          of="PLACE"
          value={place.id}
          title={say("clusters.clusterDetails.in", { label: place.label })}
        >
          {number(things)}
        </Behind>
      </span>
    </li>
  );
}
