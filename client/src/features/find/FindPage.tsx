import { Network, SearchX } from "lucide-react";
import { go } from "../../address/index.ts";
import { counted, useOntology } from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { atLeast, day, Say, say } from "../../wording/index.ts";
import { drawOnChart } from "../drawing/index.ts";
import { EntityLine, Label } from "../entities/index.ts";
import { FreshSources } from "./FreshSources.tsx";
import { FoundWhere } from "./FoundWhere.tsx";
import { useFindPage, whyOf, type FindPages, type FoundOne } from "./useFindPage.ts";

function FoundRow({ one }: { readonly one: FoundOne }) {
  const { kinds: known } = useOntology();
  const entity = one.node;

  return (
    <tr>
      <td style={{ maxWidth: 420 }}>
        <EntityLine entity={entity} />
        <FoundWhere places={one.found ?? []} />
      </td>
      <td className="second">{known.get(entity.kind)?.label ?? entity.kind}</td>
      <td className="second">{whyOf(one)}</td>
      <td className="number">{entity.degree.toLocaleString("en-GB")}</td>
      <td className="third">
        {entity.firstSeen
          ? `${day(entity.firstSeen)} – ${day(entity.lastSeen)}`
          : say("common.noTimes")}
      </td>
    </tr>
  );
}

function FoundTable({ pages: { found } }: { readonly pages: FindPages }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th>{say("common.what")}</th>
          <th>{say("common.kind")}</th>
          <th>{say("find.findPage.whyItIsHere")}</th>
          <th className="number">{say("common.links")}</th>
          <th>{say("find.findPage.seen")}</th>
        </tr>
      </thead>
      <tbody>
        {found?.map((one) => (
          <FoundRow key={one.node.id} one={one} />
        ))}
      </tbody>
    </table>
  );
}

function FoundFoot({
  pages: { found, hasMore, showMore },
  text,
}: {
  readonly pages: FindPages;
  readonly text: string;
}) {
  const shown = (found ?? []).map(({ node }) => node);
  return (
    <div className="row" style={{ paddingTop: 10 }}>
      {hasMore && <Button onPress={() => showMore()}>{say("common.showMore")}</Button>}
      <Button
        testId="find-to-chart"
        onPress={() =>
          void drawOnChart(shown, {
            why: say("find.findPage.putWhatFindsOn", { text }),
          }).then(() => go({ view: "chart" }))
        }
      >
        <Network size={15} strokeWidth={1.75} />
        {say("find.findPage.putOnTheChart", {
          part: shown.length === 1 ? "it" : say("find.findPage.these", { shown: shown.length }),
        })}
      </Button>
    </div>
  );
}

function FoundHead({
  pages: { answer, found, total, isExact, kinds, toggleKind },
}: {
  readonly pages: FindPages;
}) {
  const { kinds: known } = useOntology();
  const shown = found ?? [];
  const kindsFound = [...new Set([...kinds, ...shown.map(({ node }) => node.kind)])];
  return (
    <div className="row wrap" style={{ marginBottom: 6 }}>
      <h2 className="head grow" aria-live="polite">
        {answer?.outcome === "notHeld" ? say("find.findPage.likeIt") : say("common.held")} ·{" "}
        {shown.length === total
          ? say("common.count.entity", { count: total })
          : say("find.findPage.ofBestFirst", {
              shown: shown.length,
              total: atLeast(total, isExact),
            })}
      </h2>
      {kindsFound.map((kind) => (
        <button
          key={kind}
          type="button"
          className="pill"
          aria-pressed={kinds.includes(kind)}
          onClick={() => toggleKind(kind)}
        >
          {known.get(kind)?.plural ?? kind}
        </button>
      ))}
    </div>
  );
}

/** What one text finds. */
export function FindPage({ text }: { readonly text: string }) {
  const pages = useFindPage(text);
  const { answer, found, kinds, problem, waiting, again } = pages;
  return (
    <div className="page" data-testid="find-results">
      <div className="page-inner narrow stack">
        <Asked text={text} readAs={answer?.readAs ?? []} />
        {problem && <Problem problem={problem} again={again} />}
        {answer?.outcome === "notHeld" && (
          <FreshSources title={say("find.notHeld")} sources={answer.searched} />
        )}
        {found && found.length > 0 && (
          <section className="panel">
            <FoundHead pages={pages} />
            <FoundTable pages={pages} />
            <FoundFoot pages={pages} text={text} />
          </section>
        )}
        {found?.length === 0 && kinds.length > 0 && <NoneOf kinds={kinds} />}
        {waiting && !found && <Waiting what={say("common.whatIsHeld")} />}
      </div>
    </div>
  );
}

/** What was asked, and how it was read. */
function Asked({ text, readAs }: { readonly text: string; readonly readAs: readonly string[] }) {
  const { kinds } = useOntology();
  const spoken = (read: string) =>
    read.replace(/^[A-Z]\w+/, (name) => kinds.get(name)?.label ?? name);
  return (
    <div>
      <h1 className="title">
        “<Label text={text} />”
      </h1>
      {readAs.length > 0 && (
        <p className="second">
          <Say
            it="find.findPage.lookedForAs"
            readAs={<bdi>{readAs.map(spoken).join(" · ")}</bdi>}
          />
        </p>
      )}
    </div>
  );
}

function NoneOf({ kinds }: { readonly kinds: readonly string[] }) {
  return (
    <EmptyState
      title={say("find.findPage.nothingAmong", {
        kinds: kinds.map((kind) => counted(2, kind).slice(2)).join(", "),
      })}
      icon={<SearchX size={26} strokeWidth={1.5} />}
    >
      {say("find.findPage.removeAKind")}
    </EmptyState>
  );
}
