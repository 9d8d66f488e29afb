import { type GroupNameFragment } from "../../../api/index.ts";
import { number, percent, score, say, textOf } from "../../../wording/index.ts";
import { KindMark, Label } from "../../entities/index.ts";
import { Share } from "../Share.tsx";

import type { Connector, Tested } from "./connector.ts";

/** The first sentence of the caution stands in the row, the whole of it in the details. */
const inShort = (caution: string) => `${caution.split(". ")[0]?.replace(/\.$/, "")}.`;

export function ConnectorRow({
  one,
  value,
  most,
  groups,
  tested,
  isTesting,
}: {
  readonly one: Connector;
  readonly value: number | null;
  readonly most: number;
  readonly groups: readonly GroupNameFragment[];
  readonly tested: Tested | undefined;
  readonly isTesting: boolean;
}) {
  return (
    <div className="between-row">
      <span className="rank">{one.rank}</span>
      <span className="row cut">
        <KindMark kind={one.entity.kind} size={24} />
        <span className="cut strong">
          <Label text={one.entity.label} />
        </span>
      </span>
      <Share value={value ?? 0} most={most} text={score(value)} />
      <JoinsOf one={one} groups={groups} tested={tested} />
      <WhyOf one={one} tested={tested} isTesting={isTesting} />
    </div>
  );
}

function JoinsOf({
  one,
  groups,
  tested,
}: {
  readonly one: Connector;
  readonly groups: readonly GroupNameFragment[];
  readonly tested: Tested | undefined;
}) {
  const { joins, group } = one;
  const more = joins.length - 2;
  return (
    <span className="small second between-joins">
      {joins.slice(0, 2).map((join) => (
        <JoinOf key={`${join.a}-${join.b}`} join={join} groups={groups} />
      ))}
      {more > 0 && (
        <span className="between-join third">
          {say("measures.connectorRow.and", {
            part:
              more === 1
                ? say("measures.connectorRow.oneMorePair")
                : say("measures.connectorRow.morePairs", { more }),
          })}
        </span>
      )}
      {joins.length === 0 && say("measures.connectorRow.withinGroup", { group: group ?? "–" })}
      {tested && tested.rankConfirmed !== one.rank && (
        <span className="between-join">
          {tested.rankConfirmed === null
            ? say("measures.connectorRow.connectsNobodyBy")
            : say("measures.connectorRow.placeByConfirmed", {
                rankConfirmed: tested.rankConfirmed,
              })}
        </span>
      )}
    </span>
  );
}

function WhyOf({
  one,
  tested,
  isTesting,
}: {
  readonly one: Connector;
  readonly tested: Tested | undefined;
  readonly isTesting: boolean;
}) {
  return (
    <span className="between-why">
      <span>{textOf(one.why)}</span>
      {one.cutPoint && (
        <span>
          <span className="pill">{say("measures.connectorRow.itsPieceFallsApart")}</span>
        </span>
      )}
      <span className="small">
        {tested ? (
          <span className="second">
            {say("measures.connectorRow.amongTheFirstFive", {
              topFive: percent(tested.topFive),
              draws: tested.draws,
            })}
          </span>
        ) : (
          isTesting && <span className="third">{say("measures.connectorRow.checkingHowSure")}</span>
        )}
      </span>
      <span className="third small">{inShort(textOf(one.caution))}</span>
    </span>
  );
}

function JoinOf({
  join: { a, b, share },
  groups,
}: {
  readonly join: Connector["joins"][number];
  readonly groups: readonly GroupNameFragment[];
}) {
  const sizeOf = (id: number) => number(groups.find((group) => group.id === id)?.size ?? 1);
  return (
    <span className="between-join">
      {say("measures.connectorRow.groupAnd", {
        a,
        a2: sizeOf(a),
        b,
        b2: sizeOf(b),
        share: percent(share),
      })}
    </span>
  );
}
