import { ArrowRight } from "lucide-react";
import {
  TextChangesDocument,
  useKind,
  usePages,
  type Pages,
  type TextChangesQuery,
} from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { changeWord, type ChangeWhat, Say, say } from "../../wording/index.ts";
import { EntityLine, Label } from "../entities/index.ts";
import { RowLine } from "../rows/index.ts";

type Page = NonNullable<TextChangesQuery["rereading"]>["changes"];
type Change = Page["edges"][number]["node"];

const FIRST = 50;
const MORE = 500;
type ChangePages = Pages<unknown, { readonly node: Change }>;

function OneChange({ change }: { readonly change: Change }) {
  return (
    <div className="stack" style={{ gap: 4 }} data-testid="text-change">
      <WhatChanged change={change} />
      {change.citation ? (
        <RowLine citation={change.citation} />
      ) : (
        <p className="third small">
          <Say it="sources.textChanges.theRowIsNo" words={<Label text={change.words} />} />
        </p>
      )}
    </div>
  );
}

/** A kind by its label, or a property by the label that the thing's kind gives it. */
function useNameOf({ kind, isProperty }: Change, thing: string | undefined): string {
  const own = useKind(kind);
  const of = useKind(thing ?? "");
  return isProperty
    ? (of?.properties.find(({ name }) => name === kind)?.label ?? kind)
    : (own?.label ?? kind);
}

function MoreChanges({
  pages: { edges, total, hasMore, showMore },
}: {
  readonly pages: ChangePages;
}) {
  return (
    <div className="row wrap">
      <span className="third small grow">
        {say("common.ofShown", { edges: edges.length, total })}
      </span>
      {hasMore && (
        <Button testId="changes-further" onPress={() => showMore(MORE)}>
          {say("common.showMore")}
        </Button>
      )}
    </div>
  );
}

function WhatChanged({ change }: { readonly change: Change }) {
  const [thing] = change.about;
  const name = useNameOf(change, thing?.kind);

  return (
    <div className="row wrap" style={{ gap: 8 }}>
      <span className="second">{name}</span>
      {change.before && (
        <del className="second">
          <Label text={change.before} />
        </del>
      )}
      {change.before && change.after && (
        <ArrowRight size={14} strokeWidth={1.75} aria-label={say("sources.textChanges.now")} />
      )}
      {change.identifier ? (
        <EntityLine entity={change.identifier} size={18} />
      ) : (
        change.after && (
          <strong>
            <Label text={change.after} />
          </strong>
        )
      )}
      {thing && (
        <>
          <span className="third small">{say("sources.textChanges.in")}</span>
          <EntityLine entity={thing} size={18} />
        </>
      )}
    </div>
  );
}

/** What texts are read for otherwise than before, each with its row. */
export function TextChanges({
  rereadingId,
  what,
}: {
  readonly rereadingId: string;
  readonly what: ChangeWhat;
}) {
  const pages = usePages(TextChangesDocument, {
    variables: { id: rereadingId, what, first: FIRST },
    pageOf: ({ rereading }) => rereading?.changes ?? null,
  });
  const { data, problem, again } = pages.first;
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data) return <Waiting what={say("sources.textChanges.whatChanged")} />;
  if (pages.edges.length === 0)
    return (
      <EmptyState title={say("sources.textChanges.nothingToShowOf", { what: changeWord(what) })}>
        {say("sources.textChanges.theListWasRemoved")}
      </EmptyState>
    );
  return (
    <div className="stack" style={{ gap: 8 }} data-testid="text-changes">
      <ol className="text-changes">
        {pages.edges.map(({ node, cursor }) => (
          <li key={cursor}>
            <OneChange change={node} />
          </li>
        ))}
      </ol>
      {pages.total > FIRST && <MoreChanges pages={pages} />}
    </div>
  );
}
