import { FileText, Scale } from "lucide-react";
import { go } from "../../address/index.ts";
import { ExplainDocument, useOperation, type ExplainQuery } from "../../api/index.ts";
import { askWhy } from "../../chart/index.ts";
import { Button, Note, Problem, Waiting, Weight } from "../../design/index.ts";
import { againstWords, day, plural, withDays, words } from "../../wording/index.ts";
import { drawOnChart, SidePanel, useSession } from "../drawing/index.ts";
import { EntityLine } from "../entities/index.ts";
import { RowLine } from "../rows/index.ts";
import { unweighed } from "./unweighed.ts";

type Explained = ExplainQuery["explain"];

/** Why two entities are linked, row by row, and what speaks against it. */
export function WhyPanel() {
  const asked = useSession((state) => state.asked);
  const { data, problem, again } = useOperation(ExplainDocument, asked);
  if (!asked) return null;
  return (
    <SidePanel
      takesFocus
      testId="why-panel"
      title="Why are these linked?"
      onClose={() => askWhy(null)}
    >
      {problem && <Problem problem={problem} again={again} />}
      {!data && !problem && <Waiting what="what joins them" />}
      {data && <Answer explained={data.explain} />}
    </SidePanel>
  );
}

function Answer({ explained }: { readonly explained: Explained }) {
  const { from, to, summary, steps, against, decisions } = explained;
  const most = Math.max(...steps.map((step) => step.weight), 0.1);
  return (
    <>
      <div className="stack" style={{ gap: 5 }}>
        <EntityLine entity={from} />
        <EntityLine entity={to} />
      </div>
      <p className="why-summary">{withDays(summary)}</p>
      <Weighed explained={explained} />
      <Ways explained={explained} />
      {steps.map((step, at) => (
        <Step key={at} step={step} at={at} most={most} />
      ))}
      <Against against={against} />
      {decisions.length > 0 && <Decisions decisions={decisions} />}
    </>
  );
}

function showOnChart({ from, to, steps }: Explained): Promise<void> {
  const links = steps.flatMap((step) => step.links);
  const between = steps.flatMap(({ identifier }) => (identifier ? [identifier] : []));
  const entities = [
    ...new Map([from, to, ...between].map((entity) => [entity.id, entity])).values(),
  ];
  const pointedOut = {
    label: `why ${from.label} and ${to.label} are linked`,
    entities: entities.map(({ id }) => id),
    links: links.map(({ id }) => id),
  };
  return drawOnChart(entities, { why: "Why", links, pointedOut, select: [from.id, to.id] });
}

function Weighed({
  explained: { weight, linked, independentSources },
}: {
  readonly explained: Explained;
}) {
  return (
    <dl className="facts">
      <dt>Weight</dt>
      <dd>{weight > 0 ? weight.toFixed(1) : unweighed(linked)}</dd>
      <dt>Sources</dt>
      <dd>{plural(independentSources, "independent source")}</dd>
    </dl>
  );
}

function Ways({ explained }: { readonly explained: Explained }) {
  const { from, to, steps } = explained;
  return (
    <div className="row wrap">
      {steps.length > 0 && (
        <Button onPress={() => void showOnChart(explained)} testId="why-show">
          Point it out on the chart
        </Button>
      )}
      <Button onPress={() => go({ view: "why", from: from.ref, to: to.ref })} testId="why-as-page">
        <FileText size={15} strokeWidth={1.75} />
        As a page
      </Button>
    </div>
  );
}

function Step({
  step,
  at,
  most,
}: {
  readonly step: Explained["steps"][number];
  readonly at: number;
  readonly most: number;
}) {
  return (
    <section data-testid="why-step">
      <h3 className="head">
        Reason {at + 1}
        {step.weight > 0 && (
          <span style={{ float: "right" }}>
            <Weight value={step.weight} most={most} />
          </span>
        )}
      </h3>
      {step.identifier && <EntityLine entity={step.identifier} />}
      <p>{withDays(step.sentence)}</p>
      <div className="boxed">
        {step.citations.slice(0, 6).map((citation) => (
          <RowLine key={citation.record.id} citation={citation} />
        ))}
      </div>
      {step.citationTotal > Math.min(6, step.citations.length) && (
        <p className="third small">
          {Math.min(6, step.citations.length)} of {plural(step.citationTotal, "row")} shown.
        </p>
      )}
    </section>
  );
}

function Against({ against }: { readonly against: Explained["against"] }) {
  return (
    <section data-testid="why-against">
      <h3 className="head">What speaks against it</h3>
      {against.length === 0 && <p className="second">Nothing that is held.</p>}
      {against.map(({ code, message }, at) => (
        <Note
          key={at}
          title={againstWords[code] ?? code}
          icon={<Scale size={16} strokeWidth={1.75} />}
        >
          {withDays(message)}
        </Note>
      ))}
    </section>
  );
}

function Decisions({ decisions }: { readonly decisions: Explained["decisions"] }) {
  return (
    <section>
      <h3 className="head">{words.judgements}</h3>
      {decisions.map((decision) => (
        <p key={decision.at}>
          {withDays(decision.sentence)}{" "}
          <span className="third">
            {decision.by}, {day(decision.at)}
          </span>
        </p>
      ))}
    </section>
  );
}
