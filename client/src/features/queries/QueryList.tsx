import { Download, FileUp, Plus, Star } from "lucide-react";
import { useState } from "react";
import { go } from "../../address/index.ts";
import { Button, IconButton, Input, Select } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { listParts, tagsOf, type Wanted } from "./list-parts.ts";
import { newDraft } from "./own/draft.ts";
import { edit, goOn, leaveEditor, useEditing } from "./own/editing.ts";
import type { SavedQuery } from "./saved-query.ts";
import { giveQueries } from "./transfer/give-file.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

/** All queries: favourites, those of one's own, those that ship; found by words and tags. */
export function QueryList({
  queries,
  openId,
  onImport,
}: {
  readonly queries: readonly SavedQuery[];
  readonly openId: string | null;
  readonly onImport: () => void;
}) {
  const [wanted, setWanted] = useState<Wanted>({ text: "", tag: "" });
  const { favourites, own, shipped } = listParts(queries, wanted);
  const isNone = favourites.length + own.length + shipped.length === 0;
  return (
    <nav className="query-list" aria-label={say("queries.queriesPage.savedQueries")}>
      <ListActions queries={queries} onImport={onImport} />
      <Finder tags={tagsOf(queries)} wanted={wanted} onWanted={setWanted} />
      <UnfinishedPart />
      <Part title={say("queries.queryList.favourites")} queries={favourites} openId={openId} />
      <Part title={say("queries.queryList.own")} queries={own} openId={openId} />
      <Part title={say("queries.queryList.shipped")} queries={shipped} openId={openId} />
      {isNone && <p className="second small">{say("queries.queryList.noneFits")}</p>}
    </nav>
  );
}

function ListActions({
  queries,
  onImport,
}: {
  readonly queries: readonly SavedQuery[];
  readonly onImport: () => void;
}) {
  const ownIds = queries.filter(({ isOwn }) => isOwn).map(({ id }) => id);
  return (
    <div className="row wrap">
      <Button onPress={() => edit(newDraft)} testId="query-new">
        <Plus {...icon} />
        {say("queries.queryList.new")}
      </Button>
      <Button onPress={onImport} testId="query-import-open">
        <FileUp {...icon} />
        {say("common.import")}
      </Button>
      {ownIds.length > 0 && (
        <IconButton
          label={say("queries.queryList.exportOwn")}
          onPress={() => void giveQueries(ownIds, "cypher")}
          testId="query-export-own"
        >
          <Download {...icon} />
        </IconButton>
      )}
    </div>
  );
}

function Finder({
  tags,
  wanted,
  onWanted,
}: {
  readonly tags: readonly string[];
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
}) {
  return (
    <>
      <Input
        label={say("queries.queriesPage.filterTheQueries")}
        placeholder={say("common.filter")}
        value={wanted.text}
        onChange={(text) => onWanted({ ...wanted, text })}
        testId="query-filter"
      />
      {tags.length > 0 && (
        <Select
          label={say("queries.queryList.tag")}
          value={wanted.tag}
          onChange={(tag) => onWanted({ ...wanted, tag })}
          testId="query-tag"
          options={[
            ["", say("queries.queryList.anyTag")],
            ...tags.map((tag) => [tag, tag] as const),
          ]}
        />
      )}
    </>
  );
}

/** What is being written and was left, to be gone on with. */
function UnfinishedPart() {
  const { unfinished, open } = useEditing();
  const left = unfinished.filter(({ key }) => key !== open);
  if (left.length === 0) return null;
  return (
    <section>
      <h2 className="head">{say("queries.queryList.unfinished")}</h2>
      <ul>
        {left.map(({ key, draft }) => (
          <li key={key}>
            <button
              type="button"
              className="query-item"
              data-testid="query-unfinished"
              onClick={() => goOn(key)}
            >
              <bdi className="strong">{draft.title || say("queries.editing.newQuery")}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({
  title,
  queries,
  openId,
}: {
  readonly title: string;
  readonly queries: readonly SavedQuery[];
  readonly openId: string | null;
}) {
  if (queries.length === 0) return null;
  return (
    <section>
      <h2 className="head">{title}</h2>
      <ul>
        {queries.map((query) => (
          <QueryItem key={query.id} query={query} isOpen={query.id === openId} />
        ))}
      </ul>
    </section>
  );
}

function QueryItem({ query, isOpen }: { readonly query: SavedQuery; readonly isOpen: boolean }) {
  const open = () => {
    leaveEditor();
    go({ view: "queries", query: query.id });
  };
  return (
    <li>
      <button
        type="button"
        className="query-item"
        aria-current={isOpen ? "true" : undefined}
        data-testid={`query-${query.id}`}
        onClick={open}
      >
        <span className="strong row query-title">
          {query.isFavourite && <Star size={13} strokeWidth={1.75} />}
          <bdi>{query.title}</bdi>
          {query.refusal && <span className="pill">{say("queries.queryList.draft")}</span>}
        </span>
        <span className="second small query-about">{query.description}</span>
        {query.tags.length > 0 && <span className="third small">{query.tags.join(" · ")}</span>}
      </button>
    </li>
  );
}
