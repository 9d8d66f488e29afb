import { type Pages, HubPageDocument, usePages, type HubPageQuery } from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { meaningOf, decimal, number, Say, say, textOf } from "../../wording/index.ts";
import { DecisionNote } from "../deciding/index.ts";
import { Meaning } from "../definitions/index.ts";
import { Counted, joinedTo } from "../evidence/index.ts";
import { EntityLine } from "../entities/index.ts";
import { overrule } from "./overrule.ts";

type Hub = HubPageQuery["hubs"]["edges"][number]["node"];
import { HowFound } from "./HowFound.tsx";
const PAGE = 50;
const MOST = 500;

/** What the data says of an identifier that many things have. */
const foundWords: Readonly<Record<string, string>> = {
  common: say("common.tooCommon"),
  busy: say("hubs.hubsTab.commonButStillLinks"),
  size: say("hubs.hubsTab.judgedByCountAlone"),
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
    <section className="panel stack" data-testid="hubs" aria-label={say("word.term.hub")}>
      <h2 className="head">{say("word.term.hub")}</h2>
      {problem && <Problem problem={problem} again={again} />}
      {!page && !problem && <Waiting what={say("hubs.hubsTab.whatIsTooCommonTo")} />}
      {page && (
        <HowFound>
          {textOf(page.definition)}{" "}
          <span className="second">
            <Say
              it="hubs.hubsTab.ifNothingElseIsKnown"
              above={<Meaning of={meaningOf("hubAbove")} text={number(page.above)} />}
            />
          </span>
        </HowFound>
      )}
      {page?.total === 0 && (
        <EmptyState title={say("hubs.hubsTab.nothingIsTooCommonTo")}>
          {say("hubs.hubsTab.switchboardsStockPicturesAnd")}
        </EmptyState>
      )}
      {page && page.total > 0 && <HubTable hubs={pages.edges.map(({ node }) => node)} />}
      {page && page.total > 0 && <HowMuch pages={pages} />}
    </section>
  );
}

function HowMuch({ pages }: { readonly pages: Pages<unknown, unknown> }) {
  return (
    <p className="row wrap">
      <span className="third small">
        {say("hubs.hubsTab.ofShownThoseOf", { edges: pages.edges.length, total: pages.total })}
      </span>
      {pages.hasMore && (
        <Button onPress={() => pages.showMore(MOST)}>{say("common.showMore")}</Button>
      )}
    </p>
  );
}

function HubTable({ hubs }: { readonly hubs: readonly Hub[] }) {
  return (
    <div className="wide">
      <table className="table">
        <thead>
          <tr>
            <th>{say("common.identifier")}</th>
            <th className="number">
              <Meaning of={meaningOf("df")} />
            </th>
            <th className="number">
              <Meaning of={meaningOf("elsewhere")} />
            </th>
            <th className="number">
              <Meaning of={meaningOf("hubGroups")} />
            </th>
            <th>{say("hubs.hubsTab.whatTheDataSays")}</th>
            <th>{say("word.term.judgement")}</th>
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

  const worked = say("hubs.hubsTab.ofThingThatHave", {
    things,
    elsewhere,
    part: groups > 0 ? say("hubs.hubsTab.theseFallInto", { groups: decimal(groups) }) : "",
    reason: textOf(reason),
  });
  return (
    <tr data-testid="hub" data-links={links}>
      <td className="common-what hub-what">
        <EntityLine entity={identifier} />
      </td>
      <ThingsCell hub={hub} />
      <td className="number">
        <Meaning
          of={meaningOf("elsewhere")}
          testId="hub-elsewhere"
          here={worked}
          text={number(elsewhere)}
        />
      </td>
      <GroupsCell groups={groups} worked={worked} />
      <td className="hub-reason">
        <b>{foundWords[found] ?? found}</b>
        <br />
        <span className="second small">{textOf(reason)}</span>
      </td>
      <DecisionCell hub={hub} />
    </tr>
  );
}

function ThingsCell({ hub: { identifier, things } }: { readonly hub: Hub }) {
  const wanted = {
    title: identifier.label,
    of: meaningOf("df"),
    useEvidence: joinedTo(identifier.id),
  };
  return (
    <td className="number">
      <Counted wanted={wanted}>{number(things)}</Counted>
    </td>
  );
}

function GroupsCell({ groups, worked }: { readonly groups: number; readonly worked: string }) {
  return (
    <td className="number">
      {groups === 0 ? (
        "–"
      ) : (
        <Meaning
          of={meaningOf("hubGroups")}
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
            {links ? say("hubs.hubsTab.linksByTheData") : say("hubs.hubsTab.linksNothingByThe")}
          </span>
          {links ? (
            <Button testId="hub-common" onPress={() => overrule(identifier, "common")}>
              {say("hubs.doNotUseTo")}
            </Button>
          ) : (
            <Button testId="hub-links" onPress={() => overrule(identifier, "links")}>
              {say("hubs.useToLink")}
            </Button>
          )}
        </span>
      )}
    </td>
  );
}
