import { type GroupNameFragment } from "../../../api/index.ts";
import { number, percent, score } from "../../../wording/index.ts";
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
          and {more === 1 ? "one more pair" : `${more} more pairs`}
        </span>
      )}
      {joins.length === 0 && `Within group ${group ?? "–"}`}
      {tested && tested.rankConfirmed !== one.rank && (
        <span className="between-join">
          {tested.rankConfirmed === null
            ? "Between nobody by what is confirmed"
            : `Place ${number(tested.rankConfirmed)} by what is confirmed`}
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
      <span>{one.why}</span>
      {one.cutPoint && (
        <span>
          <span className="pill">Its piece falls apart without it</span>
        </span>
      )}
      <span className="small">
        {tested ? (
          <span className="second">
            Stays among the first five in {percent(tested.topFive)} of {number(tested.draws)} draws
            with a tenth of the links hidden
          </span>
        ) : (
          isTesting && <span className="third">Being tried on thinned-out networks …</span>
        )}
      </span>
      <span className="third small">{inShort(one.caution)}</span>
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
      Group {a} ({sizeOf(a)}) and {b} ({sizeOf(b)}), {percent(share)}
    </span>
  );
}
