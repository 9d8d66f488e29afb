import { Network, X } from "lucide-react";
import {
  ask,
  counted,
  GroupMembersDocument,
  type GroupMembersQuery,
  usePages,
} from "../../../api/index.ts";
import { Button, IconButton, notify } from "../../../design/index.ts";
import { meaningOf, percent, steadyWord, say } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { choose } from "../measure-choices.ts";
import { Meaning } from "../../definitions/index.ts";
import { Measuring } from "../Measuring.tsx";
import { putOnChart } from "../put-on-chart.ts";
import { useGroupVariables, type Group, type Placed } from "./useGroups.ts";

const FIRST = 12;
const MORE = 50;
const ON_CHART = 120;

const membersIn = ({ communities }: GroupMembersQuery) =>
  communities.communities.edges[0]?.node.members ?? null;

/** The members of a group page by page, and how to put many of them on the chart. */
function useMembers({ group, before }: Placed) {
  const variables = { ...useGroupVariables(), before };
  const pages = usePages(GroupMembersDocument, {
    variables: { ...variables, first: FIRST },
    pageOf: membersIn,
    isMeasured: true,
  });
  const put = async () => {
    const { data, problem } = await ask(GroupMembersDocument, {
      ...variables,
      first: ON_CHART,
      after: null,
    });
    if (problem) return notify(`${problem.message} ${problem.advice}`);
    const page = membersIn(data);
    if (!page) return;
    await putOnChart(
      page.edges.map(({ node }) => node),
      say("measures.group", { id: group.id }),
      [],
    );
    if (page.total > page.edges.length)
      notify(
        say("measures.groupDetails.ofAreDrawnMost", {
          edges: page.edges.length,
          total: page.total,
        }),
      );
  };
  return { pages, put };
}

type Pages = ReturnType<typeof useMembers>["pages"];

/** One group: of what it is, who is in it, most linked first. */
export function GroupDetails({
  placed,
  steadiness,
}: {
  readonly placed: Placed;
  readonly steadiness: number | undefined;
}) {
  const { group } = placed;
  const { pages, put } = useMembers(placed);
  return (
    <section
      className="panel stack chosen"
      data-testid="group-details"
      aria-label={say("measures.group", { id: group.id })}
    >
      <div className="row">
        <h2 className="title grow">{say("measures.group", { id: group.id })}</h2>
        <IconButton
          size="small"
          label={say("common.close")}
          onPress={() => choose({ group: null })}
        >
          <X size={15} />
        </IconButton>
      </div>
      <GroupFacts group={group} steadiness={steadiness} />
      <div>
        <Button kind="main" testId="group-to-chart" onPress={() => void put()}>
          <Network size={15} strokeWidth={1.75} />
          {say("common.putOnChart")}
        </Button>
      </div>
      <h3 className="head">{say("measures.groupDetails.membersMostLinkedFirst")}</h3>
      <Members pages={pages} />
      {pages.hasMore && <MoreMembers pages={pages} />}
    </section>
  );
}

function GroupFacts({
  group,
  steadiness,
}: {
  readonly group: Group;
  readonly steadiness: number | undefined;
}) {
  return (
    <p className="second">
      {say("measures.groupDetails.entitiesLinksWithinTo", {
        group: group.size,
        byKind: group.byKind.map(({ kind, count }) => counted(count, kind)).join(", "),
        linksWithin: group.linksWithin,
        linksOut: group.linksOut,
      })}
      {steadiness !== undefined && (
        <>
          {" "}
          <Meaning of={meaningOf("steadiness")} />: {steadyWord(steadiness)}, {percent(steadiness)}.
        </>
      )}
    </p>
  );
}

function Members({ pages: { first, edges } }: { readonly pages: Pages }) {
  return (
    <Measuring of={first} what={say("measures.groupDetails.itsMembers")}>
      {() => (
        <ul className="member-list" data-testid="group-members">
          {edges.map(({ node: entity }) => (
            <li key={entity.id}>
              <EntityLine entity={entity} size={20} />
            </li>
          ))}
        </ul>
      )}
    </Measuring>
  );
}

function MoreMembers({ pages: { edges, total, showMore } }: { readonly pages: Pages }) {
  return (
    <p className="row wrap">
      <span className="third small">
        {say("measures.groupDetails.of", { edges: edges.length, total })}
      </span>
      <Button onPress={() => showMore(MORE)} testId="members-more">
        {say("common.showMore")}
      </Button>
    </p>
  );
}
