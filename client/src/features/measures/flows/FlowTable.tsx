import { useState } from "react";
import type { FlowPeriod, FlowSumsQuery, GroupNameFragment } from "../../../api/index.ts";
import { Button } from "../../../design/index.ts";
import { amount, number, say } from "../../../wording/index.ts";
import { GroupTag } from "../GroupTag.tsx";
import { periodWord } from "./periods.ts";
import { Share } from "../Share.tsx";

const PAGE = 12;

type Sum = FlowSumsQuery["flows"]["between"][number];

/** How sums are shown. */
interface Shown {
  readonly most: number;
  readonly unit: string;
  readonly period: FlowPeriod;
  readonly groups: readonly GroupNameFragment[];
}

function SumRow({
  one: { from, to, since, count, sum },
  shown: { most, unit, period, groups },
}: {
  readonly one: Sum;
  readonly shown: Shown;
}) {
  return (
    <tr>
      <td style={{ whiteSpace: "nowrap" }}>{periodWord(since, period)}</td>
      <td>
        <GroupTag id={from} groups={groups} />
      </td>
      <td>
        {from === to ? (
          <span className="second">{say("measures.flowTable.withinTheSame")}</span>
        ) : (
          <GroupTag id={to} groups={groups} />
        )}
      </td>
      <td className="number">{number(count)}</td>
      <td>
        <Share value={sum} most={most} text={amount(sum, unit)} />
      </td>
    </tr>
  );
}

function SumTable({ sums, shown }: { readonly sums: readonly Sum[]; readonly shown: Shown }) {
  return (
    <div className="wide">
      <table className="table" data-testid="flow-table">
        <thead>
          <tr>
            <th>{say("common.when")}</th>
            <th>{say("common.from")}</th>
            <th>{say("common.to")}</th>
            <th className="number">{say("measures.flowTable.events")}</th>
            <th>{say("measures.flowTable.sum")}</th>
          </tr>
        </thead>
        <tbody>
          {sums.map((one) => (
            <SumRow key={`${one.since} ${one.from} ${one.to}`} one={one} shown={shown} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OnlyAcross({
  isAcross,
  setAcross,
}: {
  readonly isAcross: boolean;
  readonly setAcross: (isAcross: boolean) => void;
}) {
  return (
    <label className="row small">
      <input
        type="checkbox"
        checked={isAcross}
        data-testid="flows-across"
        onChange={(event) => setAcross(event.target.checked)}
      />
      {say("measures.flowTable.onlyFromOneGroup")}
    </label>
  );
}

/** Sums between groups by period, as a table; within a period the greatest first. */
export function FlowTable({ sums, total, unit, period, groups }: FlowTableProps) {
  const [shown, setShown] = useState(PAGE);
  const [isAcross, setAcross] = useState(false);
  const fitting = isAcross ? sums.filter(({ from, to }) => from !== to) : sums;
  const most = Math.max(...sums.map(({ sum }) => sum), 1);
  const all = isAcross ? fitting.length : total;
  return (
    <div className="stack" style={{ gap: 8 }}>
      <OnlyAcross isAcross={isAcross} setAcross={setAcross} />
      {fitting.length === 0 ? (
        <p className="second">{say("measures.flowTable.everythingStaysWithinIts")}</p>
      ) : (
        <SumTable sums={fitting.slice(0, shown)} shown={{ most, unit, period, groups }} />
      )}
      <p className="row wrap">
        <span className="third small">
          {say("measures.flowTable.ofSumsInTime", { shown: Math.min(shown, fitting.length), all })}
          {total > sums.length &&
            say("measures.flowTable.theGreatestAreHere", { sums: sums.length })}
        </span>
        {fitting.length > shown && (
          <Button onPress={() => setShown(shown + PAGE * 4)}>{say("common.showMore")}</Button>
        )}
      </p>
    </div>
  );
}

interface FlowTableProps {
  readonly sums: FlowSumsQuery["flows"]["between"];
  readonly total: number;
  readonly unit: string;
  readonly period: FlowPeriod;
  readonly groups: readonly GroupNameFragment[];
}
