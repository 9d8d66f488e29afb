import { useState, type ReactNode } from "react";
import { go } from "../../address/index.ts";
import {
  LookUpDocument,
  useOperation,
  type FigureFragment,
  type LookUpQuery,
} from "../../api/index.ts";
import { Button, Problem, Waiting } from "../../design/index.ts";
import { atLeast, wordOf, say } from "../../wording/index.ts";
import { drawOnChart } from "../drawing/index.ts";
import { EntityLine, Label } from "../entities/index.ts";
import { FreshSources } from "./FreshSources.tsx";

const OUTCOMES = [
  ["all", say("find.listPage.all")],
  ["found", say("common.found")],
  ["several", say("common.several")],
  ["notHeld", say("find.notHeld")],
] as const;

type Answer = LookUpQuery["lookUp"][number];

/** A pasted list, line by line: found, several or not held. */
export function ListPage({
  texts,
  ways,
}: {
  readonly texts: readonly string[];
  readonly ways: ReactNode;
}) {
  const { data, problem, again } = useOperation(LookUpDocument, { texts: [...texts] });
  const [outcome, setOutcome] = useState("all");
  const answers = data?.lookUp ?? [];
  const found = answers.flatMap((answer) =>
    answer.outcome === "found" ? answer.entities.slice(0, 1) : [],
  );
  const [searched] = answers;
  return (
    <div className="page" data-testid="look-up-list">
      <div className="page-inner narrow stack">
        <div className="row wrap">
          <h1 className="title grow">
            {say("find.listPage.valueLookedUp", { texts: texts.length })}
          </h1>
          {found.length > 0 && <PutFound found={found} />}
          {ways}
        </div>
        {problem && <Problem problem={problem} again={again} />}
        {!data && !problem && <Waiting what={say("common.whatIsHeld")} />}
        {data && (
          <section className="panel">
            <Outcomes answers={answers} outcome={outcome} setOutcome={setOutcome} />
            <AnswerTable answers={answers} outcome={outcome} />
          </section>
        )}
        {searched && (
          <FreshSources title={say("find.listPage.whatWasSearched")} sources={searched.searched} />
        )}
      </div>
    </div>
  );
}

function AnswerRow({ answer }: { readonly answer: Answer }) {
  return (
    <tr>
      <td style={{ whiteSpace: "nowrap" }}>
        <Label text={answer.text} />
      </td>
      <td style={{ whiteSpace: "nowrap" }} className={answer.outcome === "notHeld" ? "third" : ""}>
        {outcomeOf(answer)}
      </td>
      <td>
        {answer.outcome !== "notHeld" &&
          answer.entities.slice(0, 3).map((entity, index) => (
            <div key={entity.id} className="row">
              <EntityLine entity={entity} size={22} />
              <span className="third small">{wordOf("match", answer.matches[index] ?? "")}</span>
            </div>
          ))}
      </td>
      <td className="second">
        <bdi>{answer.readAs.join(" · ")}</bdi>
      </td>
    </tr>
  );
}

function AnswerTable({
  answers,
  outcome,
}: {
  readonly answers: readonly Answer[];
  readonly outcome: string;
}) {
  return (
    <table className="table" style={{ marginTop: 8 }}>
      <thead>
        <tr>
          <th>{say("find.listPage.given")}</th>
          <th>{say("find.listPage.outcome")}</th>
          <th>{say("find.listPage.whatIsHeld")}</th>
          <th>{say("common.readAs")}</th>
        </tr>
      </thead>
      <tbody>
        {answers
          .map((answer, at) => ({ answer, at }))
          .filter(({ answer }) => outcome === "all" || answer.outcome === outcome)
          .map(({ answer, at }) => (
            <AnswerRow key={at} answer={answer} />
          ))}
      </tbody>
    </table>
  );
}

function Outcomes({
  answers,
  outcome,
  setOutcome,
}: {
  readonly answers: readonly Answer[];
  readonly outcome: string;
  readonly setOutcome: (outcome: string) => void;
}) {
  const countOf = (name: string) =>
    name === "all" ? answers.length : answers.filter((answer) => answer.outcome === name).length;

  return (
    <div className="row wrap" role="group" aria-label={say("find.listPage.outcome")}>
      {OUTCOMES.map(([name, text]) => (
        <button
          key={name}
          type="button"
          className="pill"
          aria-pressed={outcome === name}
          onClick={() => setOutcome(name)}
        >
          {text} {countOf(name)}
        </button>
      ))}
    </div>
  );
}

function PutFound({ found }: { readonly found: readonly FigureFragment[] }) {
  return (
    <Button
      kind="main"
      onPress={() =>
        void drawOnChart(found, { why: say("find.listPage.putAListOn") }).then(() =>
          go({ view: "chart" }),
        )
      }
    >
      {say("find.listPage.putFoundOnThe", { found: found.length })}
    </Button>
  );
}

function outcomeOf({ outcome, total, totalIsExact }: Answer): string {
  if (outcome === "found") return say("common.found");
  return outcome === "several"
    ? say("find.listPage.several", { total: atLeast(total, totalIsExact) })
    : say("find.notHeld");
}
