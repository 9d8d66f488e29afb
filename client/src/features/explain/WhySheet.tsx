import { Scale } from "lucide-react";
import { useState } from "react";
import type { ExplainOnQuery } from "../../api/index.ts";
import { Note, Weight } from "../../design/index.ts";
import {
  wordOf,
  meaningOf,
  day,
  decimal,
  moment,
  withDays,
  Say,
  say,
  textOf,
} from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import { EntityLine } from "../entities/index.ts";
import { unweighed } from "./unweighed.ts";
import { WhyRow } from "./WhyRow.tsx";

export type Explained = ExplainOnQuery["explain"];

/** The sheet: what is asked, the answer in a sentence, the steps with their rows, what speaks against it, decisions. */
export function WhySheet({
  explained,
  asOf,
}: {
  readonly explained: Explained;
  readonly asOf: string | null;
}) {
  const { steps, against, decisions } = explained;
  const most = Math.max(...steps.map((step) => step.weight), 0.1);
  return (
    <article className="why-sheet" data-testid="why-sheet">
      <SheetHead explained={explained} asOf={asOf} />
      {steps.map((step, at) => (
        <Step key={at} step={step} place={at + 1} most={most} />
      ))}
      <Against against={against} />
      <Decisions decisions={decisions} />
      <p className="third small why-end">{say("explain.whySheet.aLinkIsA")}</p>
    </article>
  );
}

function Facts({
  explained: { weight, linked, independentSources, steps },
}: {
  readonly explained: Explained;
}) {
  const rows = new Set(steps.flatMap(({ citations }) => citations.map(({ record }) => record.id)))
    .size;
  const isWhole = steps.every(({ citations, citationTotal }) => citations.length === citationTotal);
  return (
    <dl className="facts">
      <div className="fact">
        <dt>
          <Meaning of={meaningOf("weight")} />
        </dt>
        <dd>{weight > 0 ? decimal(weight) : unweighed(linked)}</dd>
      </div>
      <div className="fact">
        <dt>
          <Meaning of={meaningOf("sources")} />
        </dt>
        <dd>{say("common.count.independentSource", { count: independentSources })}</dd>
      </div>
      {steps.length > 0 && (
        <div className="fact">
          <dt>{say("explain.whySheet.reasons")}</dt>
          <dd>
            {say("explain.whySheet.reasonStatedInDifferent", {
              steps: steps.length,
              isWhole,
              rows,
            })}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Step({
  step,
  place,
  most,
}: {
  readonly step: Explained["steps"][number];
  readonly place: number;
  readonly most: number;
}) {
  const { sentence, identifier, weight, citations, citationTotal } = step;
  return (
    <section className="why-section why-step" data-testid="why-page-step">
      <h2 className="head row">
        <span className="grow">{say("explain.whySheet.reason", { place })}</span>
        {weight > 0 && <Weight value={weight} most={most} />}
      </h2>
      {identifier && <EntityLine entity={identifier} />}
      <p>{withDays(textOf(sentence))}</p>
      <ol className="why-rows">
        {citations.map((citation) => (
          <WhyRow key={citation.record.id} citation={citation} />
        ))}
      </ol>
      {citationTotal > citations.length && (
        <p className="third small">
          {say("explain.whySheet.rowOfShownAll", {
            citations: citations.length,
            citationTotal: citationTotal.toLocaleString("en-GB"),
          })}
        </p>
      )}
    </section>
  );
}

function SheetHead({
  explained,
  asOf,
}: {
  readonly explained: Explained;
  readonly asOf: string | null;
}) {
  const { from, to, summary, steps } = explained;
  const [now] = useState(() => new Date().toISOString());

  return (
    <header className="why-top">
      <p className="third small why-made">
        {say("explain.whySheet.clew", {
          part: asOf
            ? say("explain.whySheet.asOfTheEnd", { asOf: day(asOf) })
            : say("explain.whySheet.asOfUtc", { now: moment(now) }),
        })}
      </p>
      <h1 className="title">{say("common.whyAreTheseLinked")}</h1>
      <div className="why-ends">
        <EntityLine entity={from} />
        <EntityLine entity={to} />
      </div>
      <p className="why-summary">
        {asOf && steps.length === 0
          ? say("explain.whySheet.nothingThatWasReceived", { asOf: day(asOf) })
          : withDays(textOf(summary))}
      </p>
      <Facts explained={explained} />
    </header>
  );
}

function Against({ against }: { readonly against: Explained["against"] }) {
  return (
    <section className="why-section" data-testid="why-page-against">
      <h2 className="head">{say("common.whatSpeaksAgainstIt")}</h2>
      {against.length === 0 && <p className="second">{say("explain.nothingThatIsHeld")}</p>}
      <div className="stack" style={{ gap: 8 }}>
        {against.map(({ code, message }, at) => (
          <Note
            key={at}
            title={wordOf("against", code)}
            icon={<Scale size={16} strokeWidth={1.75} />}
          >
            {withDays(textOf(message))}
          </Note>
        ))}
      </div>
    </section>
  );
}

function Decisions({ decisions }: { readonly decisions: Explained["decisions"] }) {
  return (
    <section className="why-section" data-testid="why-page-decisions">
      <h2 className="head">{say("word.term.judgements")}</h2>
      {decisions.length === 0 && <p className="second">{say("explain.whySheet.noneOnTheseTwo")}</p>}
      {decisions.map((decision, at) => (
        <p key={at}>
          {withDays(textOf(decision.sentence))}{" "}
          <span className="second">
            <Say it="explain.whySheet.by" by={<bdi>{decision.by}</bdi>} at={moment(decision.at)} />
          </span>
        </p>
      ))}
    </section>
  );
}
