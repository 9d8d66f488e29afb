import { useEffect, useEffectEvent } from "react";
import { createPortal } from "react-dom";
import { say } from "../../wording/index.ts";
import { exhibitsSaid, rowSaid, sourceSaid, spanSaid, statedSaid } from "./fact-words.ts";
import type { CaseShown, Fact } from "./useChronology.ts";

interface PrintedProps {
  readonly file: CaseShown;
  readonly facts: readonly Fact[];
  readonly onDone: () => void;
}

/** The facts as a plain table on paper, with number and title of the case; nothing else is printed. */
export function PrintedFacts({ file, facts, onDone }: PrintedProps) {
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const root = document.documentElement;
    const end = () => done();
    root.dataset["printing"] = "chronology";
    addEventListener("afterprint", end);
    print();
    return () => {
      removeEventListener("afterprint", end);
      delete root.dataset["printing"];
    };
  }, []);
  return createPortal(
    <div className="printed-facts" data-testid="printed-facts">
      <h1>
        <bdi>{say("chronology.printTitle", { number: file.number, title: file.title })}</bdi>
      </h1>
      <p>{say("chronology.printLead", { count: facts.length })}</p>
      <PrintedTable facts={facts} />
    </div>,
    document.body,
  );
}

function PrintedTable({ facts }: Pick<PrintedProps, "facts">) {
  return (
    <table>
      <thead>
        <tr>
          <th>{say("chronology.date")}</th>
          <th>{say("chronology.span")}</th>
          <th>{say("chronology.fact")}</th>
          <th>{say("common.source")}</th>
          <th>{say("chronology.grade")}</th>
          <th>{say("chronology.exhibit")}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.id}>
            <td>{statedSaid(fact)}</td>
            <td>{spanSaid(fact)}</td>
            <td>
              <bdi>{fact.text}</bdi>
            </td>
            <td>
              <bdi>{sourceSaid(fact)}</bdi> <bdi>{rowSaid(fact)}</bdi>
            </td>
            <td>{fact.grade}</td>
            <td>{exhibitsSaid(fact)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
