import { FileText, Scale } from "lucide-react";
import { go } from "../../address/index.ts";
import { ExplainDocument, useOperation, type ExplainQuery } from "../../api/index.ts";
import { askWhy } from "../../chart/index.ts";
import { Button, Note, Problem, Waiting, Weight } from "../../design/index.ts";
import { wordOf, day, withDays, say, textOf } from "../../wording/index.ts";
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
      title={say("common.whyAreTheseLinked")}
      onClose={() => askWhy(null)}
    >
      {problem && <Problem problem={problem} again={again} />}
      {!data && !problem && <Waiting what={say("explain.whatJoinsThem")} />}
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
      <p className="why-summary">{withDays(textOf(summary))}</p>
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

async function showOnChart({ from, to, steps }: Explained): Promise<void> {
  const links = steps.flatMap((step) => step.links);
  const between = steps.flatMap(({ identifier }) => (identifier ? [identifier] : []));
  const entities = [
    ...new Map([from, to, ...between].map((entity) => [entity.id, entity])).values(),
  ];
  const pointedOut = {
    label: say("explain.whyPanel.whyAndAreLinked", { label: from.label, label2: to.label }),
    entities: entities.map(({ id }) => id),
    links: links.map(({ id }) => id),
  };
  await drawOnChart(entities, {
    why: say("explain.why"),
    links,
    pointedOut,
    select: [from.id, to.id],
  });
}

function Weighed({
  explained: { weight, linked, independentSources },
}: {
  readonly explained: Explained;
}) {
  return (
    <dl className="facts">
      <dt>{say("common.weight")}</dt>
      <dd>{weight > 0 ? weight.toFixed(1) : unweighed(linked)}</dd>
      <dt>{say("common.sources")}</dt>
      <dd>{say("common.count.independentSource", { count: independentSources })}</dd>
    </dl>
  );
}

function Ways({ explained }: { readonly explained: Explained }) {
  const { from, to, steps } = explained;
  return (
    <div className="row wrap">
      {steps.length > 0 && (
        <Button onPress={() => void showOnChart(explained)} testId="why-show">
          {say("explain.whyPanel.pointItOutOn")}
        </Button>
      )}
      <Button onPress={() => go({ view: "why", from: from.ref, to: to.ref })} testId="why-as-page">
        <FileText size={15} strokeWidth={1.75} />
        {say("explain.whyPanel.asAPage")}
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
        {say("explain.whyPanel.reason", { at: at + 1 })}
        {step.weight > 0 && (
          <span style={{ float: "right" }}>
            <Weight value={step.weight} most={most} />
          </span>
        )}
      </h3>
      {step.identifier && <EntityLine entity={step.identifier} />}
      <p>{withDays(textOf(step.sentence))}</p>
      <div className="boxed">
        {step.citations.slice(0, 6).map((citation) => (
          <RowLine key={citation.record.id} citation={citation} />
        ))}
      </div>
      {step.citationTotal > Math.min(6, step.citations.length) && (
        <p className="third small">
          {say("explain.whyPanel.ofRowShown", {
            part: Math.min(6, step.citations.length),
            citationTotal: step.citationTotal,
          })}
        </p>
      )}
    </section>
  );
}

function Against({ against }: { readonly against: Explained["against"] }) {
  return (
    <section data-testid="why-against">
      <h3 className="head">{say("common.whatSpeaksAgainstIt")}</h3>
      {against.length === 0 && <p className="second">{say("explain.nothingThatIsHeld")}</p>}
      {against.map(({ code, message }, at) => (
        <Note
          key={at}
          title={wordOf("against", code)}
          icon={<Scale size={16} strokeWidth={1.75} />}
        >
          {withDays(textOf(message))}
        </Note>
      ))}
    </section>
  );
}

function Decisions({ decisions }: { readonly decisions: Explained["decisions"] }) {
  return (
    <section>
      <h3 className="head">{say("word.term.judgements")}</h3>
      {decisions.map((decision) => (
        <p key={decision.at}>
          {withDays(textOf(decision.sentence))}{" "}
          <span className="third">
            {decision.by}, {day(decision.at)}
          </span>
        </p>
      ))}
    </section>
  );
}
