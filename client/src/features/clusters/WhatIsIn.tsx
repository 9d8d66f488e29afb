import { useState } from "react";
import type { ClustersQuery, ScopeInput } from "../../api/index.ts";
import { Note } from "../../design/index.ts";
import {
  clusterMeasures,
  clusterPageMeasures,
  groupMeasures,
  number,
  plural,
} from "../../wording/index.ts";
import { Label } from "../entities/index.ts";
import { alone as aloneThings, Counted, joinedTo } from "../evidence/index.ts";
import { LeftOutDialog, Meaning } from "../definitions/index.ts";

const NAMED = 2;
const LONGEST = 48;
type Network = ClustersQuery["clusters"]["network"];

/** What the clusters were made from: how much, who is alone, what is left out and why, what is missing, what to keep in mind. */
export function WhatIsIn({
  page: { total, alone, network, caveats },
  scope,
  minSize,
}: {
  readonly page: ClustersQuery["clusters"];
  readonly scope: ScopeInput;
  readonly minSize: number;
}) {
  const { missing } = network;
  const keepInMind = caveats.filter((caveat) => !missing.includes(caveat));
  return (
    <div className="stack" style={{ gap: 10 }}>
      <p className="clusters-line" data-testid="clusters-facts">
        <CountOf total={total} minSize={minSize} />
        <AloneOf alone={alone} scope={scope} minSize={minSize} />
        <AmongOf network={network} />
      </p>
      <NotIn network={network} keepInMind={keepInMind} />
    </div>
  );
}

function LeftOut({ network }: { readonly network: ClustersQuery["clusters"]["network"] }) {
  const { leftOut, leftOutTotal } = network;
  const [isOpen, setOpen] = useState(false);
  if (leftOutTotal === 0) return <>Nothing is left out as common to many.</>;
  return (
    <>
      <button
        type="button"
        className="link-button"
        data-testid="clusters-left-out"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {plural(leftOutTotal, "identifier")}
      </button>{" "}
      {leftOutTotal === 1 ? "joins" : "join"} nothing here, being common to many:{" "}
      {leftOut.slice(0, NAMED).map((one, at) => (
        <OneLeftOut key={one.entity.id} one={one} at={at} />
      ))}
      {leftOutTotal > NAMED && ` and ${number(leftOutTotal - NAMED)} more`}.
      <LeftOutDialog
        network={network}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        testId="clusters-left-out-list"
      />
    </>
  );
}

function CountOf({ total, minSize }: { readonly total: number; readonly minSize: number }) {
  return (
    <span>
      <b>
        <Meaning
          of={clusterPageMeasures.total}
          testId="clusters-total"
          here={`${number(total)} of ${number(minSize)} things or more, listed below.`}
          text={number(total)}
        />
      </b>{" "}
      {total === 1 ? "cluster" : "clusters"} of {number(minSize)} things or more
    </span>
  );
}

function AloneOf({
  alone,
  scope,
  minSize,
}: {
  readonly alone: number;
  readonly scope: ScopeInput;
  readonly minSize: number;
}) {
  return (
    <span>
      <b>
        <Counted
          wanted={{
            title: `${plural(alone, "thing")} alone`,
            of: clusterMeasures.alone,
            useEvidence: aloneThings(scope, minSize),
          }}
        >
          {plural(alone, "thing")}
        </Counted>
      </b>{" "}
      <Meaning of={clusterMeasures.alone} text={alone === 1 ? "is alone" : "are alone"} />
    </span>
  );
}

function AmongOf({ network }: { readonly network: Network }) {
  const { entities, links } = network;

  return (
    <span>
      among{" "}
      <b>
        <Meaning
          of={clusterPageMeasures.measured}
          testId="clusters-measured"
          here={`${plural(entities, "entity", "entities")} and ${plural(links, "link")}; ${plural(network.leftOutTotal, "identifier")} common to many left out.`}
          text={`${plural(entities, "entity", "entities")} and ${plural(links, "link")}`}
        />
      </b>
    </span>
  );
}

function NotIn({
  network,
  keepInMind,
}: {
  readonly network: Network;
  readonly keepInMind: readonly string[];
}) {
  const { missing } = network;

  return (
    <Note
      tone={missing.length > 0 ? "warning" : "plain"}
      title={missing.length > 0 ? "What is missing and left out" : "What is left out"}
    >
      {missing.join(" ")}
      {missing.length > 0 && (
        <>
          {" "}
          <span className="second">What is not held can join nothing here.</span>{" "}
        </>
      )}
      <LeftOut network={network} />
      <span className="second" data-testid="clusters-caveats">
        {" "}
        {keepInMind.join(" ")}
      </span>
    </Note>
  );
}

function OneLeftOut({
  one: { entity, df },
  at,
}: {
  readonly one: Network["leftOut"][number];
  readonly at: number;
}) {
  return (
    <span>
      {at > 0 && ", "}
      <span className="clusters-named">
        <Label
          text={entity.label.length > LONGEST ? `${entity.label.slice(0, LONGEST)}…` : entity.label}
        />{" "}
        (
        <Counted
          wanted={{ title: entity.label, of: groupMeasures.df, useEvidence: joinedTo(entity.id) }}
        >
          {number(df)} things
        </Counted>
        )
      </span>
    </span>
  );
}
