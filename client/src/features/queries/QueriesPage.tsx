import { say } from "../../wording/index.ts";
import { Bookmark } from "lucide-react";
import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { go } from "../../address/index.ts";
import { EmptyState, Input, Problem, Waiting } from "../../design/index.ts";
import { CypherPane } from "./CypherPane.tsx";
import { QueryPane } from "./QueryPane.tsx";
import { useSavedQueries, type SavedQuery } from "./useQueries.ts";

/** Saved queries by title with a form each; and Cypher, for those who write it. */
export function QueriesPage({ queryId }: { readonly queryId: string | null }) {
  return (
    <div className="queries" data-testid="queries-view">
      <Tabs className="queries-tabs">
        <TabList className="tabs" aria-label={say("common.queries")}>
          <Tab id="saved" className="tab">
            {say("queries.queriesPage.savedQueries")}
          </Tab>
          <Tab id="cypher" className="tab" data-testid="tab-cypher">
            {say("queries.queriesPage.cypher")}
          </Tab>
        </TabList>
        <TabPanel id="saved" className="tab-panel queries-panel">
          <Saved queryId={queryId} />
        </TabPanel>
        <TabPanel id="cypher" className="tab-panel queries-panel">
          <CypherPane />
        </TabPanel>
      </Tabs>
    </div>
  );
}

function Saved({ queryId }: { readonly queryId: string | null }) {
  const { data, problem, again } = useSavedQueries();
  const [text, setText] = useState("");
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data) return <Waiting what={say("queries.queriesPage.theSavedQueries")} />;
  const wanted = text.trim().toLowerCase();
  const queries = data.savedQueries.filter(({ title, description }) =>
    `${title} ${description}`.toLowerCase().includes(wanted),
  );
  const chosen = data.savedQueries.find(({ id }) => id === queryId);
  return (
    <div className="queries-columns">
      <nav className="query-list" aria-label={say("queries.queriesPage.savedQueries")}>
        <Input
          label={say("queries.queriesPage.filterTheQueries")}
          placeholder={say("common.filter")}
          value={text}
          onChange={setText}
        />
        <ul>
          {queries.map((query) => (
            <QueryItem key={query.id} query={query} isOpen={query.id === queryId} />
          ))}
        </ul>
      </nav>
      <div className="query-pane">
        {chosen ? (
          <QueryPane key={chosen.id} query={chosen} />
        ) : (
          <EmptyState
            title={say("queries.queriesPage.chooseAQuery")}
            icon={<Bookmark size={26} strokeWidth={1.5} />}
          >
            {say("queries.queriesPage.eachAsksOneQuestion")}
          </EmptyState>
        )}
      </div>
    </div>
  );
}

function QueryItem({ query, isOpen }: { readonly query: SavedQuery; readonly isOpen: boolean }) {
  return (
    <li>
      <button
        type="button"
        className="query-item"
        aria-current={isOpen ? "true" : undefined}
        data-testid={`query-${query.id}`}
        onClick={() => go({ view: "queries", query: query.id })}
      >
        <span className="strong">{query.title}</span>
        <span className="second small query-about">{query.description}</span>
      </button>
    </li>
  );
}
