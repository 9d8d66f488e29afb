import { counted, type GroupsQuery } from "../../../api/index.ts";
import { Caveats, Button, EmptyState } from "../../../design/index.ts";
import {
  meaningOf,
  number,
  percent,
  score,
  steadyWord,
  Say,
  say,
  textOf,
} from "../../../wording/index.ts";
import { Label } from "../../entities/index.ts";
import { choose, useChoices } from "../measure-choices.ts";
import { GroupControls } from "./GroupControls.tsx";
import { GroupDetails } from "./GroupDetails.tsx";
import { Meaning } from "../../definitions/index.ts";
import { Measuring } from "../Measuring.tsx";
import { NaiveBeside } from "./NaiveBeside.tsx";
import { RankedList } from "../RankedList.tsx";
import { useGroups, type Group, type Placed } from "./useGroups.ts";

/** The groups of the scope, greatest first, beside what joining everything would make of it. */
export function GroupsTab() {
  const { group } = useChoices();
  const found = useGroups();
  const open = found.groups.find((one) => one.group.id === group);
  return (
    <div className="groups-columns">
      <div className="stack">
        <GroupControls />
        <Measuring of={found.measured} what={say("common.theGroups")}>
          {({ communities }) =>
            found.total === 0 ? (
              <EmptyState title={say("measures.groupsTab.noGroupsOfTwo")}>
                {say("measures.groupsTab.noEntitiesLinkedMore")}
              </EmptyState>
            ) : (
              <FoundGroups found={found} communities={communities} />
            )
          }
        </Measuring>
      </div>
      <aside
        className="groups-side stack"
        aria-label={say("measures.groupsTab.comparedWithOtherTools")}
      >
        {open && (
          <GroupDetails
            key={open.group.id}
            placed={open}
            steadiness={found.steadiness.get(open.group.id)}
          />
        )}
        <NaiveBeside />
      </aside>
    </div>
  );
}

type Found = ReturnType<typeof useGroups>;

function FoundGroups({
  found,
  communities,
}: {
  readonly found: Found;
  readonly communities: GroupsQuery["communities"];
}) {
  const { group } = useChoices();
  const { groups, steadiness } = found;
  return (
    <section className="panel listed">
      <ListHead found={found} modularity={communities.modularity} />
      <RankedList
        label={say("measures.groupsTab.groupsLargestFirst")}
        items={groups}
        keyOf={(one) => String(one.group.id)}
        chosen={group === null ? null : String(group)}
        onChoose={(one) => choose({ group: one.group.id })}
        height={57}
        testId="groups-list"
        row={(one) => (
          <Row
            placed={one}
            steadiness={steadiness.get(one.group.id)}
            most={groups[0]?.group.size ?? 1}
          />
        )}
      />
      <ListFoot found={found} />
      <Caveats texts={communities.caveats.map(textOf)} />
    </section>
  );
}

const kindsOf = ({ byKind }: Group) =>
  `${byKind
    .slice(0, 3)
    .map(({ kind, count }) => counted(count, kind))
    .join(
      ", ",
    )}${byKind.length > 3 ? say("measures.groupsTab.andOtherKind", { rest: byKind.length - 3 }) : ""}`;

function Row({
  placed: { group },
  steadiness,
  most,
}: {
  readonly placed: Placed;
  readonly steadiness: number | undefined;
  readonly most: number;
}) {
  return (
    <div className="group-row">
      <span className="rank">{group.id}</span>
      <AroundOf group={group} />
      <SizeOf size={group.size} most={most} />
      <span className="second">
        {say("measures.groupsTab.within", { linksWithin: group.linksWithin })}
        <br />
        <span className="small">{say("measures.groupsTab.out", { linksOut: group.linksOut })}</span>
      </span>
      <span className="second">
        {steadiness === undefined ? (
          "…"
        ) : (
          <>
            {steadyWord(steadiness)}
            <br />
            <span className="small">{percent(steadiness)}</span>
          </>
        )}
      </span>
    </div>
  );
}

function ListHead({
  found: { total, runs, trying },
  modularity,
}: {
  readonly found: Found;
  readonly modularity: number;
}) {
  return (
    <div className="row wrap list-head">
      <h2 className="head grow">{say("measures.groupsTab.groupsOfTwoEntities", { total })}</h2>
      <span className="second small">
        <Meaning of={meaningOf("modularity")} /> <b>{score(modularity)}</b> ·{" "}
        <Meaning of={meaningOf("steadiness")} /> <HowSteady runs={runs} trying={trying} />
      </span>
    </div>
  );
}

function ListFoot({ found: { groups, total, hasMore, showMore } }: { readonly found: Found }) {
  return (
    <p className="row wrap list-foot">
      <span className="third small">
        {say("measures.groupsTab.ofShown", { groups: groups.length, total })}
      </span>
      {hasMore && (
        <Button onPress={() => showMore()} testId="groups-more">
          {say("measures.groupsTab.show100More")}
        </Button>
      )}
    </p>
  );
}

function AroundOf({ group }: { readonly group: Group }) {
  const [around] = group.members.edges;
  return (
    <span className="cut">
      <span className="strong">
        {around ? (
          <>
            <Say it="measures.groupsTab.around" label={<Label text={around.node.label} />} />
          </>
        ) : (
          say("measures.group", { id: group.id })
        )}
      </span>
      <br />
      <span className="second small">{kindsOf(group)}</span>
    </span>
  );
}

function SizeOf({ size, most }: { readonly size: number; readonly most: number }) {
  return (
    <span className="weight share">
      <i style={{ width: `${Math.max(3, Math.round((size / most) * 56))}px` }} aria-hidden="true" />
      {number(size)}
    </span>
  );
}

function HowSteady({ runs, trying }: Pick<Found, "runs" | "trying">) {
  if (runs !== null) return say("measures.groupsTab.fromFurtherRuns", { runs });
  return trying.problem || trying.isStopped ? (
    <>
      {say("measures.groupsTab.wasNotMeasured")}{" "}
      <button type="button" className="link-button" onClick={trying.again}>
        {say("measures.groupsTab.measureIt")}
      </button>
    </>
  ) : (
    <>
      {say("measures.groupsTab.isBeingMeasured")}{" "}
      <button type="button" className="link-button" onClick={trying.stop}>
        {say("measures.stop")}
      </button>
    </>
  );
}
