import { select } from "../../../chart/index.ts";
import { Button, Problem, Waiting } from "../../../design/index.ts";
import { meaningOf, number, percent, say, lastOf } from "../../../wording/index.ts";
import { Card, Letter } from "./Card.tsx";
import { Defined } from "./Defined.tsx";
import { setGroupsApart } from "../acts/draw-on-chart.ts";
import { measuring, toggleGroups, useMeasuring } from "./measuring.ts";
import type { Measures } from "./useMeasures.ts";

const byWords = [
  ["drawn", say("drawing.closeGroupsCard.byLinksOnThe")],
  ["shared", say("drawing.closeGroupsCard.byWhatTheyShare")],
] as const;

type Groups = NonNullable<Measures["groups"]>;

/** The groups of what is shown: how large, how steady; pressing one selects its figures. */
export function GroupsCard({ measures }: { readonly measures: Measures }) {
  const { groups, answered, partition } = measures;
  const { groupsBy, resolution } = useMeasuring((state) => state);
  return (
    <Card title={say("drawing.closeGroups")} testId="groups-card" onClose={toggleGroups}>
      <WhatGroupsFollow groupsBy={groupsBy} />
      <Fineness resolution={resolution} />
      {partition.problem && <Problem problem={partition.problem} again={partition.again} />}
      <WhyNone measures={measures} />
      {groups && groups.length > 0 && <Found groups={groups} measures={measures} />}
      <p className="third small">
        {lastOf(answered?.caveats) ?? say("drawing.closeGroupsCard.aGroupIsA")}
      </p>
    </Card>
  );
}

function WhatGroupsFollow({ groupsBy }: { readonly groupsBy: "drawn" | "shared" }) {
  return (
    <div
      className="row wrap"
      role="group"
      aria-label={say("drawing.closeGroupsCard.whatGroupsAreBasedOn")}
    >
      {byWords.map(([by, text]) => (
        <button
          key={by}
          type="button"
          className="pill"
          aria-pressed={groupsBy === by}
          data-testid={`groups-by-${by}`}
          onClick={() => measuring.setState({ groupsBy: by })}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

function Fineness({ resolution }: { readonly resolution: number }) {
  return (
    <label className="field">
      <span>
        {say("drawing.closeGroupsCard.largerToSmaller", { resolution: resolution.toFixed(1) })}
      </span>
      <input
        type="range"
        min={0.2}
        max={3}
        step={0.1}
        value={resolution}
        data-testid="resolution"
        onChange={(event) => measuring.setState({ resolution: event.target.valueAsNumber })}
      />
    </label>
  );
}

function GroupList({ groups, runs }: { readonly groups: Groups; readonly runs: number }) {
  return (
    <ul className="legend-list">
      {groups.map(({ id, at, letter, members, size, steadiness }) => (
        <li key={id}>
          <button
            type="button"
            className="legend-row"
            data-testid={`group-${letter}`}
            title={say("drawing.closeGroupsCard.selectTheShownIts", {
              members: members.length,
              steadiness: percent(steadiness),
              runs,
            })}
            onClick={(event) => select(members, event.shiftKey ? "add" : "only")}
          >
            <Letter at={at} letter={letter} />
            <span className="grow cut">{say("drawing.closeGroup", { letter })}</span>
            <span className="second small">
              {say("drawing.closeGroupsCard.steady", { steadiness: percent(steadiness) })}
            </span>
            <span className="number">
              {number(members.length)}
              {size > members.length && (
                <span className="third"> {say("drawing.closeGroupsCard.of", { size })}</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function LayOutByGroup({ groups }: { readonly groups: Groups }) {
  return (
    <div>
      <Button
        testId="groups-apart"
        onPress={() => void setGroupsApart(groups.map(({ members }) => members))}
      >
        {say("common.layOutByGroup")}
      </Button>
    </div>
  );
}

function WhatTheyMean() {
  return (
    <p className="second small">
      <Defined measure="steadiness" measures={[meaningOf("steadiness")]} /> {say("common.and")}{" "}
      <Defined measure="resolution" measures={[meaningOf("resolution")]}>
        {say("drawing.closeGroupsCard.resolution")}
      </Defined>
      {say("drawing.closeGroupsCard.whatTheyMean")}
    </p>
  );
}

/** Why there are no groups, or none yet. */
function WhyNone({
  measures: { groups, partition, shown, isTooMany },
}: {
  readonly measures: Measures;
}) {
  return (
    <>
      {isTooMany && <p className="second">{say("drawing.closeGroupsCard.atMost2000")}</p>}
      {!groups && partition.waiting && <Waiting what={say("common.theGroups")} />}
      {shown < 2 && <p className="second">{say("drawing.closeGroupsCard.twoEntitiesOrMore")}</p>}
      {groups?.length === 0 && (
        <p className="second">{say("drawing.closeGroupsCard.noTwoOfThese")}</p>
      )}
    </>
  );
}

function Found({
  groups,
  measures: { answered, shown },
}: {
  readonly groups: Groups;
  readonly measures: Measures;
}) {
  const grouped = groups.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <>
      <GroupList groups={groups} runs={answered?.runs ?? 0} />
      {shown > grouped && (
        <p className="second small">
          {say("drawing.closeGroupsCard.otherInNoGroup", { rest: shown - grouped })}
        </p>
      )}
      {groups.length > 1 && <LayOutByGroup groups={groups} />}
      <WhatTheyMean />
    </>
  );
}
