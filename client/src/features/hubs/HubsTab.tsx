import { Info } from "lucide-react";
import { HubPageDocument, usePages, type HubPageQuery } from "../../api/index.ts";
import { Button, EmptyState, Note, Problem, Waiting } from "../../design/index.ts";
import {
  clusterPageMeasures,
  decimal,
  groupMeasures,
  number,
  plural,
  words,
} from "../../wording/index.ts";
import { DecisionNote } from "../deciding/index.ts";
import { Meaning } from "../definitions/index.ts";
import { Counted, joinedTo } from "../evidence/index.ts";
import { EntityLine } from "../entities/index.ts";
import { overrule } from "./overrule.ts";

type Hub = HubPageQuery["hubs"]["edges"][number]["node"];
const PAGE = 50;
const MOST = 500;

/** What the data says of an identifier that many things have. */
const foundWords: Readonly<Record<string, string>> = {
  common: "Common to many",
  busy: "Busy, and yet linking",
  size: "Only its number is known",
};

/** Identifiers that join many things: what the data says of each, and what somebody decided. */
export function HubsTab() {
  const pages = usePages(HubPageDocument, {
    variables: { first: PAGE },
    pageOf: ({ hubs }) => hubs,
  });
  const { data, problem, again } = pages.first;
  const page = data?.hubs ?? null;
  return (
    <section className="panel stack" data-testid="hubs" aria-label={words.hub}>
      <h2 className="head">{words.hub}</h2>
      {problem && <Problem problem={problem} again={again} />}
      {!page && !problem && <Waiting what="what is common to many" />}
      {page && (
        <Note tone="plain" title="How they are found" icon={<Info size={16} strokeWidth={1.75} />}>
          {page.definition}{" "}
          <span className="second">
            Where nothing else is known an identifier may join{" "}
            <Meaning of={clusterPageMeasures.above} text={number(page.above)} /> things here. What
            you decide goes before it.
          </span>
        </Note>
      )}
      {page?.total === 0 && (
        <EmptyState title="Nothing is common to many">
          Switchboards, stock pictures and copied phrases stand here once sources hold them.
        </EmptyState>
      )}
      {page && page.total > 0 && <HubTable hubs={pages.edges.map(({ node }) => node)} />}
      {page && page.total > 0 && (
        <p className="row wrap">
          <span className="third small">
            {number(pages.edges.length)} of {number(page.total)} shown, those of most things first.
          </span>
          {pages.hasMore && <Button onPress={() => pages.showMore(MOST)}>Show more</Button>}
        </p>
      )}
    </section>
  );
}

function HubTable({ hubs }: { readonly hubs: readonly Hub[] }) {
  return (
    <div className="wide">
      <table className="table">
        <thead>
          <tr>
            <th>Identifier</th>
            <th className="number">
              <Meaning of={groupMeasures.df} />
            </th>
            <th className="number">
              <Meaning of={clusterPageMeasures.elsewhere} />
            </th>
            <th className="number">
              <Meaning of={clusterPageMeasures.groups} />
            </th>
            <th>What the data says</th>
            <th>{words.judgement}</th>
          </tr>
        </thead>
        <tbody>
          {hubs.map((hub) => (
            <Row key={hub.identifier.id} hub={hub} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ hub }: { readonly hub: Hub }) {
  const { identifier, things, elsewhere, groups, links, found, reason } = hub;

  const worked = `Of ${plural(things, "thing")} that have it, ${number(elsewhere)} in groups that hang together without it${groups > 0 ? `; these fall into ${decimal(groups)}` : ""}. ${reason}`;
  return (
    <tr data-testid="hub" data-links={links}>
      <td className="common-what hub-what">
        <EntityLine entity={identifier} />
      </td>
      <td className="number">
        <Counted
          wanted={{
            title: identifier.label,
            of: groupMeasures.df,
            useEvidence: joinedTo(identifier.id),
          }}
        >
          {number(things)}
        </Counted>
      </td>
      <td className="number">
        <Meaning
          of={clusterPageMeasures.elsewhere}
          testId="hub-elsewhere"
          here={worked}
          text={number(elsewhere)}
        />
      </td>
      <GroupsCell groups={groups} worked={worked} />
      <td className="hub-reason">
        <b>{foundWords[found] ?? found}</b>
        <br />
        <span className="second small">{reason}</span>
      </td>
      <DecisionCell hub={hub} />
    </tr>
  );
}

function GroupsCell({ groups, worked }: { readonly groups: number; readonly worked: string }) {
  return (
    <td className="number">
      {groups === 0 ? (
        "–"
      ) : (
        <Meaning
          of={clusterPageMeasures.groups}
          testId="hub-groups"
          here={worked}
          text={groups < 10 ? groups.toFixed(1) : number(groups)}
        />
      )}
    </td>
  );
}

function DecisionCell({ hub: { identifier, links, decision } }: { readonly hub: Hub }) {
  return (
    <td className="hub-decision">
      {decision ? (
        <DecisionNote decision={decision} />
      ) : (
        <span className="stack" style={{ gap: 5 }}>
          <span className="second small">
            {links ? "Links, by the data" : "Links nothing, by the data"}
          </span>
          {links ? (
            <Button testId="hub-common" onPress={() => overrule(identifier, "common")}>
              Do not use to link …
            </Button>
          ) : (
            <Button testId="hub-links" onPress={() => overrule(identifier, "links")}>
              Use to link …
            </Button>
          )}
        </span>
      )}
    </td>
  );
}
