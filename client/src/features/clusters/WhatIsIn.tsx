import { useState } from "react";
import type { ClustersQuery, ScopeInput } from "../../api/index.ts";
import { Caveats, Note } from "../../design/index.ts";
import { meaningOf, number, Say, say, textOf } from "../../wording/index.ts";
import { Label } from "../entities/index.ts";
import { alone as aloneThings, Counted, joinedTo } from "../evidence/index.ts";
import { LeftOutDialog, Meaning } from "../definitions/index.ts";

const NAMED = 2;
const LONGEST = 48;
type Network = ClustersQuery["clusters"]["network"];

/**
 * What the clusters were made from: how much, who is alone, what is left out and why, what is
 * missing, what to keep in mind.
 */
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
  const alsoMissing = new Set(missing.map(textOf));
  const keepInMind = caveats.map(textOf).filter((caveat) => !alsoMissing.has(caveat));
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
  if (leftOutTotal === 0) return <>{say("clusters.whatIsIn.nothingTooCommon")}</>;
  return (
    <>
      <button
        type="button"
        className="link-button"
        data-testid="clusters-left-out"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {say("common.count.identifier", { count: leftOutTotal })}
      </button>{" "}
      {say("clusters.whatIsIn.areTooCommonToLink", { leftOutTotal })}{" "}
      {leftOut.slice(0, NAMED).map((one, at) => (
        <OneLeftOut key={one.entity.id} one={one} at={at} />
      ))}
      {leftOutTotal > NAMED && say("clusters.whatIsIn.andMore", { rest: leftOutTotal - NAMED })}.
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
      <Say
        it="clusters.whatIsIn.networksOfItemsOr"
        b={
          <b>
            <Meaning
              of={meaningOf("clusters")}
              testId="clusters-total"
              here={say("clusters.whatIsIn.ofThingsOrMore", { total, minSize })}
              text={number(total)}
            />
          </b>
        }
        total={total}
        minSize={minSize}
      />
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
            title: say("clusters.whatIsIn.itemsAlone", { alone }),
            of: meaningOf("alone"),
            useEvidence: aloneThings(scope, minSize),
          }}
        >
          {say("common.count.thing", { count: alone })}
        </Counted>
      </b>{" "}
      <Meaning
        of={meaningOf("alone")}
        text={alone === 1 ? say("clusters.whatIsIn.isAlone") : say("clusters.whatIsIn.areAlone")}
      />
    </span>
  );
}

function AmongOf({ network }: { readonly network: Network }) {
  const { entities, links } = network;

  return (
    <span>
      <Say
        it="clusters.whatIsIn.among"
        b={
          <b>
            <Meaning
              of={meaningOf("measured")}
              testId="clusters-measured"
              here={say("clusters.whatIsIn.entityAndLinkIdentifier", {
                entities,
                links,
                leftOutTotal: network.leftOutTotal,
              })}
              text={say("clusters.whatIsIn.entityAndLink", { entities, links })}
            />
          </b>
        }
      />
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
      title={
        missing.length > 0
          ? say("clusters.whatIsIn.gapsAndLeftOut")
          : say("clusters.whatIsIn.whatIsLeftOut")
      }
    >
      {missing.map(textOf).join(" ")}
      {missing.length > 0 && (
        <>
          {" "}
          <span className="second">{say("common.whatIsNotHeld")}</span>{" "}
        </>
      )}
      <LeftOut network={network} />
      <Caveats texts={keepInMind} className="second" testId="clusters-caveats" />
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
          wanted={{ title: entity.label, of: meaningOf("df"), useEvidence: joinedTo(entity.id) }}
        >
          {say("clusters.whatIsIn.things", { df })}
        </Counted>
        )
      </span>
    </span>
  );
}
