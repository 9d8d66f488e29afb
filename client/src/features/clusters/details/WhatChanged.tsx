import { useState } from "react";
import {
  ClusterChangeDocument,
  useOperation,
  type ClusterChangeQuery,
  type FigureFragment,
} from "../../../api/index.ts";
import { Problem, Waiting } from "../../../design/index.ts";
import { day, say } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";

type Change = NonNullable<ClusterChangeQuery["cluster"]>["changedSince"];

const A_WEEK = 7 * 86_400_000;
const NAMED = 5;
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** What became of a network since a day, by its lasting id: a week ago unless another is chosen. */
export function WhatChanged({ id }: { readonly id: string }) {
  const [since, setSince] = useState(() =>
    new Date(Date.now() - A_WEEK).toISOString().slice(0, 10),
  );
  const { data, problem, again } = useOperation(
    ClusterChangeDocument,
    isDay(since) ? { id, at: `${since}T00:00:00.000Z` } : null,
  );
  const change = data?.cluster?.changedSince ?? null;
  return (
    <div className="stack" style={{ gap: 6 }} data-testid="cluster-change">
      <h3 className="head">{say("clusters.whatChanged.head")}</h3>
      <label className="row small">
        {say("clusters.whatChanged.since")}
        <input
          type="date"
          value={since}
          data-testid="changed-since"
          onChange={(event) => setSince(event.target.value)}
        />
      </label>
      {problem && <Problem problem={problem} again={again} />}
      {isDay(since) && !change && !problem && (
        <Waiting what={say("clusters.whatChanged.changes")} />
      )}
      {change && <Changes change={change} />}
    </div>
  );
}

function Changes({ change }: { readonly change: Change }) {
  const { lookedAt, isNew, came, cameTotal, left, leftTotal, gone, joined, split } = change;
  if (lookedAt === null) return <p className="second">{say("clusters.whatChanged.neverLooked")}</p>;
  const isSame = cameTotal + leftTotal === 0;
  return (
    <>
      {isNew && <p>{say("clusters.whatChanged.isNew")}</p>}
      {isSame && <p>{say("clusters.whatChanged.nothing")}</p>}
      {cameTotal > 0 && (
        <Moved words={say("clusters.whatChanged.came", { count: cameTotal })} entities={came} />
      )}
      {leftTotal > 0 && (
        <Moved words={say("clusters.whatChanged.left", { count: leftTotal })} entities={left} />
      )}
      {gone > 0 && <p className="small second">{say("clusters.whatChanged.gone", { gone })}</p>}
      {joined.length > 0 && <p>{say("clusters.whatChanged.joined", { count: joined.length })}</p>}
      {split.length > 0 && <p>{say("clusters.whatChanged.split", { count: split.length })}</p>}
      <p className="third small">
        {say("clusters.whatChanged.comparedWith", { day: day(lookedAt) ?? "" })}
      </p>
    </>
  );
}

function Moved({
  words,
  entities,
}: {
  readonly words: string;
  readonly entities: readonly FigureFragment[];
}) {
  return (
    <div>
      <p>{words}</p>
      <ul className="cluster-members">
        {entities.slice(0, NAMED).map((entity) => (
          <li key={entity.id}>
            <EntityLine entity={entity} size={18} />
          </li>
        ))}
      </ul>
    </div>
  );
}
