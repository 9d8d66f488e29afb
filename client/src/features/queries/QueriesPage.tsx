import { Bookmark, Save } from "lucide-react";
import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { SavedQueriesDocument, useOperation } from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { FormPane } from "./asking/FormPane.tsx";
import { Workbench } from "./editor/Workbench.tsx";
import { edit, showTab, useEditing, writeScratch } from "./own/editing.ts";
import { QueryEditing } from "./own/QueryEditing.tsx";
import { QueryList } from "./QueryList.tsx";
import { QueryPane } from "./QueryPane.tsx";
import { ImportDialog } from "./transfer/ImportDialog.tsx";

/** Saved queries with a form each; asking by a form; and Cypher, for those who write it. */
export function QueriesPage({ queryId }: { readonly queryId: string | null }) {
  const { tab } = useEditing();
  return (
    <div className="queries" data-testid="queries-view">
      <Tabs
        className="queries-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => showTab(key === "form" || key === "cypher" ? key : "saved")}
      >
        <TabList className="tabs" aria-label={say("common.queries")}>
          <Tab id="saved" className="tab" data-testid="tab-saved">
            {say("queries.queriesPage.savedQueries")}
          </Tab>
          <Tab id="form" className="tab" data-testid="tab-form">
            {say("queries.queriesPage.askByForm")}
          </Tab>
          <Tab id="cypher" className="tab" data-testid="tab-cypher">
            {say("queries.queriesPage.cypher")}
          </Tab>
        </TabList>
        <TabPanel id="saved" className="tab-panel queries-panel">
          <Saved queryId={queryId} />
        </TabPanel>
        <TabPanel id="form" className="tab-panel queries-panel">
          <FormPane />
        </TabPanel>
        <TabPanel id="cypher" className="tab-panel queries-panel">
          <Scratch />
        </TabPanel>
      </Tabs>
    </div>
  );
}

function Saved({ queryId }: { readonly queryId: string | null }) {
  const { data, problem, again } = useOperation(SavedQueriesDocument, {});
  const [isImporting, setImporting] = useState(false);
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data) return <Waiting what={say("queries.queriesPage.theSavedQueries")} />;
  return (
    <div className="queries-columns">
      <QueryList queries={data.savedQueries} openId={queryId} onImport={() => setImporting(true)} />
      <div className="query-pane">
        <Opened queryId={queryId} queries={data.savedQueries} />
      </div>
      {isImporting && <ImportDialog onClose={() => setImporting(false)} />}
    </div>
  );
}

function Opened({
  queryId,
  queries,
}: {
  readonly queryId: string | null;
  readonly queries: Parameters<typeof QueryList>[0]["queries"];
}) {
  const { unfinished, open } = useEditing();
  const opened = unfinished.find(({ key }) => key === open);
  if (opened) return <QueryEditing key={opened.key} unfinished={opened} />;
  const chosen = queries.find(({ id }) => id === queryId);
  if (chosen) return <QueryPane key={chosen.id} query={chosen} />;
  return (
    <EmptyState
      title={
        queryId === null
          ? say("queries.queriesPage.chooseAQuery")
          : say("queries.queriesPage.notHere")
      }
      icon={<Bookmark size={26} strokeWidth={1.5} />}
    >
      {say("queries.queriesPage.eachAsksOneQuestion")}
    </EmptyState>
  );
}

/** A text without a name, which can be given one. */
function Scratch() {
  const { scratch } = useEditing();
  return (
    <Workbench
      draft={scratch}
      write={writeScratch}
      actions={
        <Button onPress={() => edit(scratch)} testId="cypher-save">
          <Save size={15} strokeWidth={1.75} />
          {say("queries.queriesPage.saveAsAQuery")}
        </Button>
      }
    />
  );
}
