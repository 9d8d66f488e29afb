import { ArrowRight } from "lucide-react";
import { useState } from "react";
import {
  TextChangesDocument,
  useKind,
  useOperation,
  type TextChangesQuery,
} from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { changeWords, number, type ChangeWhat } from "../../wording/index.ts";
import { EntityLine, Label } from "../entities/index.ts";
import { RowLine } from "../rows/index.ts";

type Page = NonNullable<TextChangesQuery["rereading"]>["changes"];
type Change = Page["edges"][number]["node"];

const FIRST = 50;
const MOST = 500;

/** What texts are read for otherwise than before, each with its row. */
export function TextChanges({
  rereadingId,
  what,
}: {
  readonly rereadingId: string;
  readonly what: ChangeWhat;
}) {
  const [after, setAfter] = useState<readonly (string | null)[]>([null]);
  const [last = null] = after.slice(-1);
  const { data, problem, again } = useOperation(TextChangesDocument, {
    id: rereadingId,
    what,
    first: after.length > 1 ? MOST : FIRST,
    after: last,
  });
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data) return <Waiting what="what changed" />;
  const page = data.rereading?.changes;
  if (!page || page.edges.length === 0)
    return (
      <EmptyState title={`Nothing to show of what is ${changeWords[what]}`}>
        The list went with its source, or the source was imported again.
      </EmptyState>
    );
  return (
    <div className="stack" style={{ gap: 8 }} data-testid="text-changes">
      <ol className="text-changes">
        {page.edges.map(({ node, cursor }) => (
          <li key={cursor}>
            <OneChange change={node} />
          </li>
        ))}
      </ol>
      {page.total > page.shown && (
        <div className="row wrap">
          <span className="third small grow">
            {number(page.shown)} of {number(page.total)} shown.
          </span>
          {after.length > 1 && <Button onPress={() => setAfter(after.slice(0, -1))}>Before</Button>}
          {page.pageInfo.hasNextPage && (
            <Button
              testId="changes-further"
              onPress={() => setAfter([...after, page.pageInfo.endCursor ?? null])}
            >
              Further
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function OneChange({ change }: { readonly change: Change }) {
  const [thing] = change.about;
  const name = useNameOf(change, thing?.kind);
  return (
    <div className="stack" style={{ gap: 4 }} data-testid="text-change">
      <div className="row wrap" style={{ gap: 8 }}>
        <span className="second">{name}</span>
        {change.before && (
          <del className="second">
            <Label text={change.before} />
          </del>
        )}
        {change.before && change.after && (
          <ArrowRight size={14} strokeWidth={1.75} aria-label="now" />
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
            <span className="third small">in</span>
            <EntityLine entity={thing} size={18} />
          </>
        )}
      </div>
      {change.citation ? (
        <RowLine citation={change.citation} />
      ) : (
        <p className="third small">
          “<Label text={change.words} />
          ”: the row is no longer held.
        </p>
      )}
    </div>
  );
}

/** A kind by its label, or a property by the label that the thing's kind gives it. */
function useNameOf({ kind, isProperty }: Change, thing: string | undefined): string {
  const [own, of] = [useKind(kind), useKind(thing ?? "")];
  return isProperty
    ? (of?.properties.find(({ name }) => name === kind)?.label ?? kind)
    : (own?.label ?? kind);
}
