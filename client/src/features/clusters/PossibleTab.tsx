import { FileText, Link2, Network } from "lucide-react";
import { go } from "../../address/index.ts";
import {
  PossibleJoinsDocument,
  usePages,
  type Pages,
  type FigureFragment,
  type PossibleJoinsQuery,
} from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { number, rate, say, textOf } from "../../wording/index.ts";
import { drawOnChart } from "../drawing/index.ts";
import { EntityLine } from "../entities/index.ts";
import { overrule } from "../hubs/index.ts";
import { openCluster, useAsked } from "./cluster-choices.ts";
import { joinBoth } from "./corrections.ts";
import { Sides } from "./Sides.tsx";

type Listing = Pages<PossibleJoinsQuery, Page["edges"][number]>;
type Page = PossibleJoinsQuery["clusters"]["possible"];
type Possible = Page["edges"][number]["node"];
type Side = Possible["sides"][number];

const PAGE = 20;
/** So many of a side, or of what joins it, are named. */
const NAMED = 3;

/** What the data cannot decide: each leads to its rows, and can be decided. */
export function PossibleTab() {
  const asked = useAsked();
  const pages = usePages(PossibleJoinsDocument, {
    variables: asked && { ...asked, first: PAGE },
    pageOf: ({ clusters }) => clusters.possible,
  });
  const { data, problem, again } = pages.first;
  const page = data?.clusters.possible ?? null;
  return (
    <section
      className="stack"
      data-testid="possible"
      aria-label={say("clusters.possibleTab.possibleLinks")}
    >
      {problem && <Problem problem={problem} again={again} />}
      {asked && !page && !problem && <Waiting what={say("clusters.possibleTab.theLinks")} />}
      {!asked && (
        <EmptyState title={say("common.nothingIsChosenYet")}>
          {say("clusters.tiesTab.chooseOnTheFirst")}
        </EmptyState>
      )}
      {page && <Found page={page} pages={pages} />}
    </section>
  );
}

function Found({ page, pages }: { readonly page: Page; readonly pages: Listing }) {
  return (
    <>
      <p className="second">{textOf(page.definition)}</p>
      {page.total === 0 ? (
        <EmptyState title={say("clusters.possibleTab.noPossibleLinks")}>
          {say("clusters.possibleTab.nothingHangsOnOne")}
        </EmptyState>
      ) : (
        <p className="warn small">{say("ties.caution")}</p>
      )}
      <ol className="tie-list">
        {pages.edges.map(({ node, cursor }) => (
          <li key={cursor}>
            <OnePossible possible={node} />
          </li>
        ))}
      </ol>
      <Foot page={page} shown={pages.edges.length} />
      {pages.hasMore && (
        <div>
          <Button testId="possible-more" onPress={() => pages.showMore(PAGE)}>
            {say("common.showMore")}
          </Button>
        </div>
      )}
    </>
  );
}

function Foot({ page, shown }: { readonly page: Page; readonly shown: number }) {
  return (
    <p className="third small" data-testid="possible-shown">
      {page.total > 0 && say("clusters.possibleTab.ofShown", { shown, total: page.total })}
      {page.passedOver > 0 &&
        ` ${say("clusters.possibleTab.busyPlaces", { places: page.passedOver })}`}
    </p>
  );
}

function OnePossible({ possible }: { readonly possible: Possible }) {
  const { by, byTotal, sides, probability, reason, found } = possible;
  const [one, other] = sides;
  return (
    <article
      className="panel stack between-tie possible-link"
      data-testid="possible-link"
      data-found={found}
      aria-label={say("clusters.possibleTab.aPossibleLink", {
        label: by.map(({ label }) => label).join(", "),
      })}
    >
      <Sides one={<SideOf side={one} />} other={<SideOf side={other} />}>
        {found === "identifier" ? (
          <Named entities={by} total={byTotal} />
        ) : (
          say("clusters.possibleTab.togetherAgain")
        )}
      </Sides>
      <p>
        <strong>{say("clusters.possibleTab.likelihood", { share: rate(probability) })}</strong>
        {`. ${textOf(reason)}`}
      </p>
      {found === "presence" && <Named entities={by} total={byTotal} />}
      <div className="row wrap">
        <Decide possible={possible} />
        <Button testId="possible-to-chart" onPress={() => void putOnChart(possible)}>
          <Network size={15} strokeWidth={1.75} />
          {say("common.putOnChart")}
        </Button>
      </div>
    </article>
  );
}

/** Draws both sides and what speaks for the link, with a dashed line between the first of each. */
async function putOnChart({ sides, by, reason }: Possible): Promise<void> {
  const members = sides.flatMap((side) => side.members);
  const [one, other] = sides.flatMap((side) => side.members.slice(0, 1));
  go({ view: "chart" });
  await drawOnChart([...members, ...by], {
    why: say("clusters.possibleTab.possibleLinks"),
    select: one && other ? [one.id, other.id] : [],
    possible: one && other ? [{ a: one.id, b: other.id, reason: textOf(reason) }] : [],
  });
}

/** One side: its network where it is one, how many it has, and some of what the link is about. */
function SideOf({ side }: { readonly side: Side | undefined }) {
  if (side === undefined) return null;
  const { cluster, things, members, membersTotal } = side;
  return (
    <>
      {cluster !== null && (
        <>
          <button
            type="button"
            className="link-button"
            data-testid="possible-cluster"
            onClick={() => openCluster(cluster)}
          >
            {say("common.cluster", { id: cluster })}
          </button>
          {` (${number(things)})`}
        </>
      )}
      <Named entities={members} total={membersTotal} />
    </>
  );
}

function Named({
  entities,
  total,
}: {
  readonly entities: readonly FigureFragment[];
  readonly total: number;
}) {
  const shown = entities.slice(0, NAMED);
  return (
    <span className="possible-named">
      {shown.map((entity) => (
        <EntityLine key={entity.id} entity={entity} size={18} />
      ))}
      {total > shown.length && (
        <span className="third small">
          {say("clusters.possibleTab.andMore", { more: total - shown.length })}
        </span>
      )}
    </span>
  );
}

function Decide({ possible: { found, by, sides } }: { readonly possible: Possible }) {
  const [identifier] = by;
  const [one, other] = sides.flatMap(({ members }) => members.slice(0, 1));
  if (found === "identifier" && identifier) return <DecideOn identifier={identifier} />;
  if (!one || !other) return null;
  return (
    <div>
      <Button testId="possible-accept" onPress={() => joinBoth(one, other)}>
        <Link2 size={15} strokeWidth={1.75} />
        {say("clusters.possibleTab.belongTogether")}
      </Button>
    </div>
  );
}

function DecideOn({ identifier }: { readonly identifier: FigureFragment }) {
  const toProfile = () => go({ view: "profile", ref: identifier.ref });
  return (
    <div className="row wrap">
      <Button testId="possible-profile" onPress={toProfile}>
        <FileText size={15} strokeWidth={1.75} />
        {say("clusters.tiesTab.itsProfileAndRows")}
      </Button>
      <Button testId="possible-accept" onPress={() => overrule(identifier, "links")}>
        <Link2 size={15} strokeWidth={1.75} />
        {say("clusters.possibleTab.useToLink")}
      </Button>
    </div>
  );
}
