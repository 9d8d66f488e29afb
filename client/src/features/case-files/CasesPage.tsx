import { FolderOpen, Plus } from "lucide-react";
import { useState } from "react";
import { go } from "../../address/index.ts";
import { CaseFilesDocument, useOperation, type CaseListedFragment } from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { number, say, since } from "../../wording/index.ts";
import { OpenPackage } from "./received/OpenPackage.tsx";
import { OpenCaseDialog } from "./OpenCaseDialog.tsx";
import { statusWord } from "./status-word.ts";
import { useDropping } from "./useDropping.ts";

/** All case files, the latest changed first. */
export function CasesPage() {
  const { data, problem, again } = useOperation(CaseFilesDocument, {});
  const [isOpening, setOpening] = useState(false);
  return (
    <div className="page" data-testid="cases-view">
      <div className="page-inner stack" style={{ gap: 18 }}>
        <div className="row">
          <h1 className="title grow">{say("cases.cases")}</h1>
          <OpenPackage />
          <Button kind="main" testId="open-case" onPress={() => setOpening(true)}>
            <Plus size={15} strokeWidth={1.75} />
            {say("cases.openACase")}
          </Button>
        </div>
        {problem && <Problem problem={problem} again={again} />}
        {!data && !problem && <Waiting what={say("cases.cases")} />}
        {data && <CaseTable cases={data.caseFiles} />}
      </div>
      <OpenCaseDialog isOpen={isOpening} onClose={() => setOpening(false)} />
    </div>
  );
}

function CaseTable({ cases }: { readonly cases: readonly CaseListedFragment[] }) {
  if (cases.length === 0)
    return (
      <section className="panel">
        <EmptyState icon={<FolderOpen size={22} strokeWidth={1.5} />} title={say("cases.none")}>
          {say("cases.noneHelp")}
        </EmptyState>
      </section>
    );
  return (
    <section className="panel">
      <div className="wide">
        <table className="table">
          <thead>
            <tr>
              <th>{say("cases.number")}</th>
              <th>{say("cases.title")}</th>
              <th>{say("cases.status")}</th>
              <th className="number">{say("cases.exhibits")}</th>
              <th>{say("cases.changed")}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map((one) => (
              <CaseRow key={one.id} one={one} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function CaseRow({ one }: { readonly one: CaseListedFragment }) {
  const { isOver, place } = useDropping(one.id);
  return (
    <tr
      data-testid="case-row"
      data-over={isOver || undefined}
      {...(one.isReceived || one.status === "closed" ? {} : place)}
    >
      <td className="mono">
        <bdi>{one.number}</bdi>
      </td>
      <td>
        <button
          type="button"
          className="link-button strong case-title"
          onClick={() => go({ view: "cases", caseFile: one.id })}
        >
          <bdi>{one.title}</bdi>
        </button>
      </td>
      <td>
        <span className="pill">
          {one.isReceived ? say("cases.received.pill") : statusWord(one.status)}
        </span>
      </td>
      <td className="number">{!one.isReceived && number(one.exhibitCount)}</td>
      <td className="second">{since(one.changedAt)}</td>
    </tr>
  );
}
