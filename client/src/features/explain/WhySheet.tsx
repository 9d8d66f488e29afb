import { Scale } from "lucide-react";
import { useState } from "react";
import type { ExplainOnQuery } from "../../api/index.ts";
import { Note, Weight } from "../../design/index.ts";
import {
  againstWords,
  clusterMeasures,
  day,
  decimal,
  moment,
  plural,
  whyMeasures,
  withDays,
  words,
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
      <p className="third small why-end">
        A link is a pattern of source rows. It is a lead, no statement about what anybody did.
      </p>
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
          <Meaning of={clusterMeasures.weight} />
        </dt>
        <dd>{weight > 0 ? decimal(weight) : unweighed(linked)}</dd>
      </div>
      <div className="fact">
        <dt>
          <Meaning of={whyMeasures.sources} />
        </dt>
        <dd>{plural(independentSources, "independent source")}</dd>
      </div>
      {steps.length > 0 && (
        <div className="fact">
          <dt>Reasons</dt>
          <dd>
            {plural(steps.length, "reason")}, stated in {isWhole ? "" : "at least "}
            {plural(rows, "different row")}
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
        <span className="grow">Reason {place}</span>
        {weight > 0 && <Weight value={weight} most={most} />}
      </h2>
      {identifier && <EntityLine entity={identifier} />}
      <p>{withDays(sentence)}</p>
      <ol className="why-rows">
        {citations.map((citation) => (
          <WhyRow key={citation.record.id} citation={citation} />
        ))}
      </ol>
      {citationTotal > citations.length && (
        <p className="third small">
          {plural(citations.length, "row")} of {citationTotal.toLocaleString("en-GB")} shown; all
          are on the profiles.
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
        Clew · {asOf ? `as of the end of ${day(asOf)}, UTC` : `as of ${moment(now)} UTC`}
      </p>
      <h1 className="title">Why are these linked?</h1>
      <div className="why-ends">
        <EntityLine entity={from} />
        <EntityLine entity={to} />
      </div>
      <p className="why-summary">
        {asOf && steps.length === 0
          ? `Nothing that was received here by the end of ${day(asOf)} links them.`
          : withDays(summary)}
      </p>
      <Facts explained={explained} />
    </header>
  );
}

function Against({ against }: { readonly against: Explained["against"] }) {
  return (
    <section className="why-section" data-testid="why-page-against">
      <h2 className="head">What speaks against it</h2>
      {against.length === 0 && <p className="second">Nothing that is held.</p>}
      <div className="stack" style={{ gap: 8 }}>
        {against.map(({ code, message }, at) => (
          <Note
            key={at}
            title={againstWords[code] ?? code}
            icon={<Scale size={16} strokeWidth={1.75} />}
          >
            {withDays(message)}
          </Note>
        ))}
      </div>
    </section>
  );
}

function Decisions({ decisions }: { readonly decisions: Explained["decisions"] }) {
  return (
    <section className="why-section" data-testid="why-page-decisions">
      <h2 className="head">{words.judgements}</h2>
      {decisions.length === 0 && (
        <p className="second">None on these two, nor on what they share.</p>
      )}
      {decisions.map((decision, at) => (
        <p key={at}>
          {withDays(decision.sentence)}{" "}
          <span className="second">
            By <bdi>{decision.by}</bdi>, {moment(decision.at)}.
          </span>
        </p>
      ))}
    </section>
  );
}
