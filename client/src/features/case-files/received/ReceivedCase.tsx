import { ShieldCheck } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { ReceivedCaseDocument, useOperation } from "../../../api/index.ts";
import { Note, Problem, Waiting } from "../../../design/index.ts";
import { moment, say, textOf } from "../../../wording/index.ts";
import { ReceivedExhibits, ReceivedFacts, ReceivedMethods } from "./ReceivedLists.tsx";
import { ReceivedEntities, ReceivedRows } from "./ReceivedTables.tsx";
import type { CaseFile, Received } from "../useCase.ts";

/** A package of another Clew: whether it is whole, and what it says. Nothing of it can be changed. */
export function ReceivedCase({ file }: { readonly file: CaseFile }) {
  const { data, problem, again } = useOperation(ReceivedCaseDocument, { id: file.id });
  const received = data?.caseFile?.received;
  return (
    <>
      <header className="stack case-head">
        <h1 className="title">
          <bdi>{file.title}</bdi>
        </h1>
        <p className="third small">
          {say("cases.opened", { by: file.openedBy, at: moment(file.openedAt) })}
        </p>
        {file.summary !== "" && <p className="row-note-text">{file.summary}</p>}
      </header>
      {problem && <Problem problem={problem} again={again} />}
      {!data && !problem && <Waiting what={say("cases.received.thePackage")} />}
      {received && <Verdict received={received} />}
      {received && <Parts received={received} />}
    </>
  );
}

function Verdict({ received: { isWhole, faults, key } }: { readonly received: Received }) {
  return (
    <Note
      tone={isWhole ? "plain" : "warning"}
      {...(isWhole ? { icon: <ShieldCheck size={16} strokeWidth={1.75} /> } : {})}
      title={isWhole ? say("cases.received.whole") : say("cases.received.broken")}
    >
      {faults.map(textOf).join(" ")}{" "}
      <span style={{ overflowWrap: "anywhere" }} data-testid="received-key">
        {say("cases.received.key", { key })}
      </span>{" "}
      {say("cases.received.readOnly")}
    </Note>
  );
}

function Parts({ received }: { readonly received: Received }) {
  const [tab, setTab] = useState("exhibits");
  const parts = partsOf(received);
  return (
    <Tabs selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
      <TabList className="tabs" aria-label={say("cases.partsOfTheCase")}>
        {parts.map(([id, text]) => (
          <Tab key={id} id={id} className="tab" data-testid={`received-tab-${id}`}>
            {text}
          </Tab>
        ))}
      </TabList>
      {parts.map(([id, , content]) => (
        <TabPanel key={id} id={id} className="tab-panel">
          <section className="panel">{content}</section>
        </TabPanel>
      ))}
    </Tabs>
  );
}

type Part = readonly [id: string, title: string, content: ReactNode];

function partsOf(received: Received): readonly Part[] {
  return [
    [
      "exhibits",
      say("cases.received.exhibits", { count: received.members.length }),
      <ReceivedExhibits key="exhibits" received={received} />,
    ],
    [
      "entities",
      say("cases.received.entities", { count: received.entityTotal }),
      <ReceivedEntities key="entities" received={received} />,
    ],
    [
      "rows",
      say("cases.received.rows", { count: received.rowTotal }),
      <ReceivedRows key="rows" received={received} />,
    ],
    [
      "chronology",
      say("cases.received.chronology", { count: received.factTotal }),
      <ReceivedFacts key="chronology" received={received} />,
    ],
    ["methods", say("cases.received.methods"), <ReceivedMethods key="m" received={received} />],
  ];
}
