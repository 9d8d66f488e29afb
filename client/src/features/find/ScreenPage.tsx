import type { ReactNode } from "react";
import { go } from "../../address/index.ts";
import { ScreenDocument, usePages, useOntology, type ScreenQuery } from "../../api/index.ts";
import { Button, Problem, Waiting } from "../../design/index.ts";
import { number, say } from "../../wording/index.ts";
import { drawOnChart } from "../drawing/index.ts";
import { EntityLine } from "../entities/index.ts";
import { Marked } from "../rows/index.ts";
import { FreshSources } from "./FreshSources.tsx";

const PAGE = 50;
const AROUND = 50;

type Named = ScreenQuery["screen"]["edges"][number]["node"];

/** A pasted text: which identifiers and names that are held stand in it, and where. */
export function ScreenPage({ text, ways }: { readonly text: string; readonly ways: ReactNode }) {
  const pages = usePages(ScreenDocument, {
    variables: { text, first: PAGE },
    pageOf: ({ screen }) => screen,
  });
  const { first, edges, total } = pages;
  const problem = first.problem ?? pages.problem;
  const named = edges.map(({ node }) => node);
  const answer = first.data?.screen;
  return (
    <div className="page" data-testid="screened">
      <div className="page-inner narrow stack">
        <div className="row wrap">
          <h1 className="title grow">
            {say("find.screenPage.lettersRead", { letters: text.length })}
          </h1>
          {ways}
        </div>
        {problem && <Problem problem={problem} again={first.again} />}
        {first.waiting && !answer && <Waiting what={say("common.whatIsHeld")} />}
        {named.length > 0 && <NamedPanel named={named} text={text} pages={pages} />}
        {answer && (
          <FreshSources
            title={
              total === 0
                ? say("find.screenPage.nothingHeld", { read: answer.read })
                : say("find.listPage.whatWasSearched")
            }
            sources={answer.searched}
          />
        )}
      </div>
    </div>
  );
}

function NamedPanel({
  named,
  text,
  pages: { total, hasMore, showMore },
}: {
  readonly named: readonly Named[];
  readonly text: string;
  readonly pages: {
    readonly total: number;
    readonly hasMore: boolean;
    readonly showMore: () => void;
  };
}) {
  return (
    <section className="panel">
      <div className="row wrap">
        <h2 className="head grow" aria-live="polite">
          {say("find.screenPage.heldInIt", { total })}
        </h2>
        <PutNamed named={named} />
      </div>
      <NamedTable named={named} text={text} />
      {hasMore && <Button onPress={() => showMore()}>{say("common.showMore")}</Button>}
    </section>
  );
}

function PutNamed({ named }: { readonly named: readonly Named[] }) {
  return (
    <Button
      kind="main"
      onPress={() =>
        void drawOnChart(
          named.map(({ entity }) => entity),
          { why: say("find.screenPage.putOnChart") },
        ).then(() => go({ view: "chart" }))
      }
    >
      {say("find.listPage.putFoundOnThe", { found: named.length })}
    </Button>
  );
}

function NamedTable({ named, text }: { readonly named: readonly Named[]; readonly text: string }) {
  const { kinds } = useOntology();
  return (
    <table className="table" style={{ marginTop: 8 }}>
      <thead>
        <tr>
          <th>{say("common.what")}</th>
          <th>{say("common.kind")}</th>
          <th className="number">{say("find.screenPage.times")}</th>
          <th>{say("find.screenPage.where")}</th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ entity, times, spans }) => (
          <tr key={entity.id}>
            <td style={{ maxWidth: 320 }}>
              <EntityLine entity={entity} size={22} />
            </td>
            <td className="second">{kinds.get(entity.kind)?.label ?? entity.kind}</td>
            <td className="number">{number(times)}</td>
            <td className="small">
              <Marked stretches={around(text, spans[0])} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first place where a text names something, with a little around it. */
function around(text: string, span: Named["spans"][number] | undefined) {
  if (span === undefined) return [];
  const { start, end } = span;
  return [
    { text: text.slice(Math.max(0, start - AROUND), start), isMarked: false },
    { text: text.slice(start, end), isMarked: true },
    { text: text.slice(end, end + AROUND), isMarked: false },
  ];
}
