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
import { meaningOf, percent, score, Say, say } from "../../../wording/index.ts";
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
        <Measuring of={measured} what={say("measures.togetherTab.whatHoldsItTogether")}>
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
      aria-label={say("measures.togetherTab.theBestSetOf", { set: set.size })}
    >
      <SetWho set={set} />
      <div className="stack grow" style={{ gap: 8 }}>
        <p>
          <Meaning of={fragmentation} />:{" "}
          <span className="tabular">
            {score(set.before)} → <b>{score(set.fragmentation)}</b>
          </span>{" "}
          <span className="second">
            {say("measures.togetherTab.ofAllPairsAre", { piecesTotal: set.piecesTotal })}
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
      <Measuring of={measured} what={say("measures.togetherTab.fromWhomMostCan")}>
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
              <Say
                it="measures.togetherTab.ofAllEntitiesNearer"
                meaning={<Meaning of={meaningOf("reached")} />}
                reached={<b>{percent(reached)}</b>}
              />
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
      <span className="second small">{say("measures.togetherTab.judged")}</span>
      <span>
        <Select
          label={say("measures.togetherTab.judgedBy")}
          value={removalBy}
          onChange={(value) =>
            choose({ removalBy: value === "DISTANCES" ? "DISTANCES" : "PIECES" })
          }
          options={[
            ["PIECES", say("measures.togetherTab.byPieces")],
            ["DISTANCES", say("measures.togetherTab.byDistancesTooUp")],
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
        {set.size === 1
          ? say("measures.togetherTab.withoutOne")
          : say("measures.togetherTab.withoutTwo", { is: set.size === 2 })}
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
          ? say("measures.togetherTab.exactEverySetOf")
          : say("measures.togetherTab.searchedForNotEvery")}
      </p>
      <div className="row wrap">
        <Button testId={`removal-${set.size}-a`} onPress={() => choose({ a: set.entities })}>
          {say("measures.togetherTab.asSetA")}
        </Button>
        <Button testId={`removal-${set.size}-b`} onPress={() => choose({ b: set.entities })}>
          {say("measures.togetherTab.asSetB")}
        </Button>
      </div>
    </div>
  );
}

function RemovalHead({ removalBy }: { readonly removalBy: RemovalMeasure }) {
  return (
    <div className="row wrap">
      <div className="grow">
        <h2 className="head">{say("word.term.removalSet")}</h2>
        <p className="second small">{say("measures.togetherTab.theOneTwoAnd")}</p>
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
      <h2 className="head grow">{say("measures.togetherTab.theSetFromWhich")}</h2>
      <span>
        <Select
          label={say("measures.togetherTab.entitiesInTheSet")}
          value={String(reachSize)}
          onChange={(value) => choose({ reachSize: Number(value) })}
          options={["1", "2", "3", "4", "5"].map((size) => [
            size,
            size === "1"
              ? say("measures.togetherTab.oneEntity")
              : say("measures.togetherTab.entities", { size }),
          ])}
          testId="reach-size"
        />
      </span>
    </div>
  );
}
