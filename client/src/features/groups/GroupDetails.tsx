import { Network, X } from "lucide-react";
import { useState } from "react";
import { ask, counted, GroupMembersDocument, type FigureFragment } from "../../api/index.ts";
import { Button, IconButton, notify } from "../../design/index.ts";
import { groupMeasures, number, percent, steadyWord } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { choose } from "./choices.ts";
import { Meaning } from "../definitions/index.ts";
import { Measuring } from "./Measuring.tsx";
import { putOnChart } from "./put-on-chart.ts";
import { useGroupVariables, type Placed } from "./useGroups.ts";
import { defineMeasure, useMeasured } from "./useMeasured.ts";

const membersMeasure = defineMeasure(GroupMembersDocument);
const [FIRST, MORE, ON_CHART] = [12, 50, 120];

function useMembers(before: string | null) {
  const variables = { ...useGroupVariables(), before };
  const measured = useMeasured(membersMeasure, { ...variables, first: FIRST, after: null });
  const [more, setMore] = useState<{
    members: readonly FigureFragment[];
    after: string | null;
  } | null>(null);
  const page = measured.data?.communities.communities.edges[0]?.node.members;
  const members = [...(page?.edges ?? []).map(({ node }) => node), ...(more?.members ?? [])];
  const after = more ? more.after : page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const read = async (first: number, from: string | null) => {
    const { data, problem } = await ask(GroupMembersDocument, { ...variables, first, after: from });
    if (problem) notify(`${problem.message} ${problem.advice}`);
    return data?.communities.communities.edges[0]?.node.members ?? null;
  };
  const showMore = async () => {
    const next = await read(MORE, after);
    if (next)
      setMore({
        members: [...(more?.members ?? []), ...next.edges.map(({ node }) => node)],
        after: next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null,
      });
  };
  return { measured, members, total: page?.total ?? 0, hasMore: after !== null, showMore, read };
}

/** One group: of what it is, who is in it, most linked first. */
export function GroupDetails({
  placed: { group, before },
  steadiness,
}: {
  readonly placed: Placed;
  readonly steadiness: number | undefined;
}) {
  const { measured, members, total, hasMore, showMore, read } = useMembers(before);
  const put = async () => {
    const page = await read(ON_CHART, null);
    if (!page) return;
    await putOnChart(
      page.edges.map(({ node }) => node),
      `Group ${group.id}`,
      [],
    );
    if (page.total > page.edges.length)
      notify(`${number(page.edges.length)} of ${number(page.total)} are drawn, most linked first.`);
  };
  return (
    <section
      className="panel stack chosen"
      data-testid="group-details"
      aria-label={`Group ${group.id}`}
    >
      <div className="row">
        <h2 className="title grow">Group {group.id}</h2>
        <IconButton size="small" label="Close" onPress={() => choose({ group: null })}>
          <X size={15} />
        </IconButton>
      </div>
      <p className="second">
        {number(group.size)} entities:{" "}
        {group.byKind.map(({ kind, count }) => counted(count, kind)).join(", ")}.{" "}
        {number(group.linksWithin)} links within, {number(group.linksOut)} to other groups.
        {steadiness !== undefined && (
          <>
            {" "}
            <Meaning of={groupMeasures.steadiness} />: {steadyWord(steadiness)},{" "}
            {percent(steadiness)}.
          </>
        )}
      </p>
      <div>
        <Button kind="main" testId="group-to-chart" onPress={() => void put()}>
          <Network size={15} strokeWidth={1.75} />
          Put on chart
        </Button>
      </div>
      <h3 className="head">Members, most linked first</h3>
      <Measuring of={measured} what="its members">
        {() => (
          <ul className="member-list" data-testid="group-members">
            {members.map((entity) => (
              <li key={entity.id}>
                <EntityLine entity={entity} size={20} />
              </li>
            ))}
          </ul>
        )}
      </Measuring>
      {hasMore && (
        <p className="row wrap">
          <span className="third small">
            {number(members.length)} of {number(total)}
          </span>
          <Button onPress={() => void showMore()} testId="members-more">
            Show more
          </Button>
        </p>
      )}
    </section>
  );
}
