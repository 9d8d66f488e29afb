import { counted, type GroupsQuery } from "../../../api/index.ts";
import { Button, EmptyState } from "../../../design/index.ts";
import {
  groupMeasures,
  number,
  percent,
  plural,
  score,
  steadyWord,
} from "../../../wording/index.ts";
import { Label } from "../../entities/index.ts";
import { choose, useChoices } from "../measure-choices.ts";
import { GroupControls } from "./GroupControls.tsx";
import { GroupDetails } from "./GroupDetails.tsx";
import { Meaning } from "../../definitions/index.ts";
import { LastCaveat } from "../LastCaveat.tsx";
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
        <Measuring of={found.measured} what="the groups">
          {({ communities }) =>
            found.total === 0 ? (
              <EmptyState title="No groups of two or more">
                Nothing in this scope is linked more within than outside.
              </EmptyState>
            ) : (
              <FoundGroups found={found} communities={communities} />
            )
          }
        </Measuring>
      </div>
      <aside className="groups-side stack" aria-label="Beside the groups">
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
        label="Groups, greatest first"
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
      <LastCaveat caveats={communities.caveats} />
    </section>
  );
}

const kindsOf = ({ byKind }: Group) =>
  `${byKind
    .slice(0, 3)
    .map(({ kind, count }) => counted(count, kind))
    .join(", ")}${byKind.length > 3 ? ` and ${plural(byKind.length - 3, "other kind")}` : ""}`;

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
        {number(group.linksWithin)} within
        <br />
        <span className="small">{number(group.linksOut)} out</span>
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
      <h2 className="head grow">{number(total)} groups of two entities or more, greatest first</h2>
      <span className="second small">
        <Meaning of={groupMeasures.modularity} /> <b>{score(modularity)}</b> ·{" "}
        <Meaning of={groupMeasures.steadiness} /> <HowSteady runs={runs} trying={trying} />
      </span>
    </div>
  );
}

function ListFoot({ found: { groups, total, hasMore, showMore } }: { readonly found: Found }) {
  return (
    <p className="row wrap list-foot">
      <span className="third small">
        {number(groups.length)} of {number(total)} shown.
      </span>
      {hasMore && (
        <Button onPress={() => showMore()} testId="groups-more">
          Show 100 more
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
            Around <Label text={around.node.label} />
          </>
        ) : (
          `Group ${group.id}`
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
  if (runs !== null) return `from ${runs} further runs`;
  return trying.problem || trying.isStopped ? (
    <>
      was not measured{" "}
      <button type="button" className="link-button" onClick={trying.again}>
        Measure it
      </button>
    </>
  ) : (
    <>
      is being measured{" "}
      <button type="button" className="link-button" onClick={trying.stop}>
        Stop
      </button>
    </>
  );
}
