import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { go } from "../../address/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { ChronologyTab } from "../chronology/index.ts";
import { CaseHead } from "./CaseHead.tsx";
import { CaseHistory } from "./CaseHistory.tsx";
import { CaseNotes } from "./CaseNotes.tsx";
import { DocumentsDialog } from "./DocumentsDialog.tsx";
import { ReceivedCase } from "./received/ReceivedCase.tsx";
import { ExhibitList } from "./ExhibitList.tsx";
import { useDropping } from "./useDropping.ts";
import { useCase, type CaseActs, type CaseFile } from "./useCase.ts";

/** One case: what is in it, with who, when and why; its notes; what was done to it. */
export function CasePage({ id }: { readonly id: string }) {
  const acts = useCase(id);
  return (
    <div className="page" data-testid="case-view">
      <div className="page-inner stack" style={{ gap: 18 }}>
        <button
          type="button"
          className="link-button second small case-back"
          onClick={() => go({ view: "cases", caseFile: null })}
        >
          {say("cases.allCases")}
        </button>
        {acts.problem && <Problem problem={acts.problem} again={acts.again} />}
        {acts.file === undefined && !acts.problem && <Waiting what={say("cases.theCase")} />}
        {acts.file === null && <NoCase />}
        {acts.file && !acts.file.isReceived && <Whole file={acts.file} acts={acts} />}
        {acts.file?.isReceived && <ReceivedCase file={acts.file} />}
      </div>
    </div>
  );
}

function NoCase() {
  return (
    <section className="panel">
      <EmptyState
        title={say("cases.noSuchCase")}
        actions={
          <Button onPress={() => go({ view: "cases", caseFile: null })}>
            {say("cases.allCases")}
          </Button>
        }
      />
    </section>
  );
}

interface WholeProps {
  readonly file: CaseFile;
  readonly acts: CaseActs;
}

function Whole({ file, acts }: WholeProps) {
  const [tab, setTab] = useState("exhibits");
  const [files, setFiles] = useState<readonly File[]>([]);
  const { isOver, place } = useDropping(file.id, setFiles);
  const tabs = [
    ["exhibits", say("cases.exhibitsCount", { count: file.exhibitCount })],
    ["chronology", say("chronology.chronology")],
    ["notes", say("cases.notesCount", { count: file.notes.length })],
    ["history", say("cases.history")],
  ] as const;
  return (
    <div className="stack case-whole" data-over={isOver || undefined} {...place}>
      <DocumentsDialog caseId={file.id} files={files} onClose={() => setFiles([])} />
      <CaseHead file={file} acts={acts} />
      <Tabs selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
        <TabList className="tabs" aria-label={say("cases.partsOfTheCase")}>
          {tabs.map(([id, text]) => (
            <Tab key={id} id={id} className="tab" data-testid={`case-tab-${id}`}>
              {text}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="exhibits" className="tab-panel">
          <ExhibitList file={file} acts={acts} />
        </TabPanel>
        <TabPanel id="chronology" className="tab-panel">
          <ChronologyTab file={file} />
        </TabPanel>
        <TabPanel id="notes" className="tab-panel">
          <CaseNotes file={file} acts={acts} />
        </TabPanel>
        <TabPanel id="history" className="tab-panel">
          <CaseHistory file={file} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
