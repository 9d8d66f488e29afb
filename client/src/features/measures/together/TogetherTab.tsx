import { useMemo } from "react";
import {
  useMeasured,
  ReachDocument,
  RemovalDocument,
  type DefinitionFragment,
  type GroupNameFragment,
  type RemovalMeasure,
  type RemovalQuery,
} from "../../../api/index.ts";
import { Button, Select } from "../../../design/index.ts";
import { groupMeasures, percent, plural, score, words } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { AsUsual } from "../AsUsual.tsx";
import { choose, useChoices } from "../measure-choices.ts";
import { CompareSets } from "./CompareSets.tsx";
import { Meaning } from "../../definitions/index.ts";
import { Measuring } from "../Measuring.tsx";
import { PartedPairs } from "./PartedPairs.tsx";
import { PiecesBar } from "./PiecesBar.tsx";
import { useMeasuredScope } from "../useScope.ts";

type RemovalSet = RemovalQuery["brokers"]["removal"][number];

/** The sets without which most falls apart, any two sets side by side, and the set from which most can be reached. */
export function TogetherTab() {
  const scope = useMeasuredScope();
  const { removalBy } = useChoices();
  const measured = useMeasured(RemovalDocument, { scope, by: removalBy });
  const suggested = useMemo(
    () => [
      ...new Map(
        (measured.data?.brokers.removal ?? [])
          .flatMap(({ entities }) => entities)
          .map((entity) => [entity.id, entity]),
      ).values(),
    ],
    [measured.data],
  );
  const fragmentation = measured.data?.brokers.measures.find(
    ({ name }) => name === "fragmentation",
  );
  return (
    <div className="stack" style={{ gap: 16 }}>
      <AsUsual />
      <section className="panel stack" data-testid="removal">
        <RemovalHead removalBy={removalBy} />
        <Measuring of={measured} what="what holds it together">
          {({ brokers }) => <SetCards brokers={brokers} fragmentation={fragmentation} />}
        </Measuring>
      </section>
      <CompareSets suggested={suggested} fragmentation={fragmentation} />
      <ReachSet />
    </div>
  );
}

function SetCard({
  set,
  groups,
  fragmentation,
}: {
  readonly set: RemovalSet;
  readonly groups: readonly GroupNameFragment[];
  readonly fragmentation: DefinitionFragment | undefined;
}) {
  return (
    <article
      className="set-card"
      data-testid={`removal-${set.size}`}
      aria-label={`The best set of ${set.size}`}
    >
      <SetWho set={set} />
      <div className="stack grow" style={{ gap: 8 }}>
        <p>
          <Meaning of={fragmentation} />:{" "}
          <span className="tabular">
            {score(set.before)} → <b>{score(set.fragmentation)}</b>
          </span>{" "}
          <span className="second">
            of all pairs are apart. {plural(set.piecesTotal, "piece")} would remain.
          </span>
        </p>
        <PiecesBar sizes={set.pieces} total={set.piecesTotal} removed={set.size} />
        <PartedPairs pairs={set.parted} groups={groups} />
      </div>
    </article>
  );
}

function ReachSet() {
  const scope = useMeasuredScope();
  const { reachSize } = useChoices();
  const measured = useMeasured(ReachDocument, { scope, size: reachSize, steps: null });
  return (
    <section className="panel stack" data-testid="reach">
      <ReachHead reachSize={reachSize} />
      <Measuring of={measured} what="from whom most can be reached">
        {({
          brokers: {
            reach: { entities, reached },
          },
        }) => (
          <div className="row wrap" style={{ gap: 18 }}>
            {entities.map((entity) => (
              <EntityLine key={entity.id} entity={entity} size={22} />
            ))}
            <span className="second">
              <Meaning of={groupMeasures.reached} /> <b>{percent(reached)}</b> of all entities,
              nearer ones counting more
            </span>
          </div>
        )}
      </Measuring>
    </section>
  );
}

function JudgedBy({ removalBy }: { readonly removalBy: RemovalMeasure }) {
  return (
    <label className="row">
      <span className="second small">Judged</span>
      <span>
        <Select
          label="Judged by"
          value={removalBy}
          onChange={(value) =>
            choose({ removalBy: value === "DISTANCES" ? "DISTANCES" : "PIECES" })
          }
          options={[
            ["PIECES", "by pieces"],
            ["DISTANCES", "by distances too, up to 500 entities"],
          ]}
          testId="removal-by"
        />
      </span>
    </label>
  );
}

function SetWho({ set }: { readonly set: RemovalSet }) {
  return (
    <div className="set-who">
      <h3 className="strong">
        {set.size === 1 ? "Without one" : `Without ${set.size === 2 ? "two" : "three"}`}
      </h3>
      <ul>
        {set.entities.map((entity) => (
          <li key={entity.id}>
            <EntityLine entity={entity} size={22} />
          </li>
        ))}
      </ul>
      <p className="third small">
        {set.exact
          ? "Exact: every set of this size was compared."
          : "Searched for: not every set of this size was compared."}
      </p>
      <div className="row wrap">
        <Button testId={`removal-${set.size}-a`} onPress={() => choose({ a: set.entities })}>
          As set A
        </Button>
        <Button testId={`removal-${set.size}-b`} onPress={() => choose({ b: set.entities })}>
          As set B
        </Button>
      </div>
    </div>
  );
}

function RemovalHead({ removalBy }: { readonly removalBy: RemovalMeasure }) {
  return (
    <div className="row wrap">
      <div className="grow">
        <h2 className="head">{words.removalSet}</h2>
        <p className="second small">
          The one, two and three entities without which most pairs lose touch. A thought, not a
          plan: taking one out may strengthen a network, and it may be a victim’s or a shared phone.
        </p>
      </div>
      <JudgedBy removalBy={removalBy} />
    </div>
  );
}

function SetCards({
  brokers,
  fragmentation,
}: {
  readonly brokers: RemovalQuery["brokers"];
  readonly fragmentation: DefinitionFragment | undefined;
}) {
  return (
    <div className="stack" style={{ gap: 0 }}>
      {brokers.removal.map((set) => (
        <SetCard key={set.size} set={set} groups={brokers.groups} fragmentation={fragmentation} />
      ))}
    </div>
  );
}

function ReachHead({ reachSize }: { readonly reachSize: number }) {
  return (
    <div className="row wrap">
      <h2 className="head grow">The set from which most can be reached</h2>
      <span>
        <Select
          label="Entities in the set"
          value={String(reachSize)}
          onChange={(value) => choose({ reachSize: Number(value) })}
          options={["1", "2", "3", "4", "5"].map((size) => [
            size,
            size === "1" ? "One entity" : `${size} entities`,
          ])}
          testId="reach-size"
        />
      </span>
    </div>
  );
}
