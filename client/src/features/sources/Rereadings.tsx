import { useState } from "react";
import { RereadingsDocument, usePages, type ReadAgainFragment } from "../../api/index.ts";
import { Button, Problem } from "../../design/index.ts";
import {
  changeWord,
  moment,
  number,
  readersSaid,
  rowsSaid,
  type ChangeWhat,
  say,
} from "../../wording/index.ts";
import { TextChanges } from "./TextChanges.tsx";
import { useWatched } from "./useWatched.ts";

const FIRST = 5;
const MORE = 20;

const sorts = ["found", "lost", "changed"] as const;

function OneRereading({ rereading }: { readonly rereading: ReadAgainFragment }) {
  const { id, readers, rows, left } = rereading;
  const [open, setOpen] = useState<ChangeWhat | null>(null);
  const listId = `changes-${id}`;
  return (
    <div className="stack" style={{ gap: 6 }} data-testid="rereading">
      <Sentence rereading={rereading} open={open} setOpen={setOpen} />
      <p className="third small">
        {readersSaid(readers)}; {rowsSaid(rows, left)}.
      </p>
      <div id={listId}>{open && <TextChanges key={open} rereadingId={id} what={open} />}</div>
    </div>
  );
}

function Sentence({
  rereading,
  open,
  setOpen,
}: {
  readonly rereading: ReadAgainFragment;
  readonly open: ChangeWhat | null;
  readonly setOpen: (open: ChangeWhat | null) => void;
}) {
  const { title, state, startedAt } = rereading;
  const counted = sorts.filter((what) => rereading[what] > 0 || what !== "changed");

  return (
    <p>
      {state === "running"
        ? say("sources.rereadings.textsOf")
        : say("sources.rereadings.textsReadAnewOn")}
      {state !== "running" && <>{moment(startedAt)}, </>}
      <bdi className="strong">{title}</bdi>
      {state === "running" ? say("sources.rereadings.areBeingReadAnew") : ": "}
      {counted.map((what, at) => (
        <CountOf
          key={what}
          rereading={rereading}
          what={what}
          at={at}
          open={open}
          setOpen={setOpen}
        />
      ))}
      {state === "overtaken" && (
        <span className="second">{say("sources.rereadings.notFinished")}</span>
      )}
    </p>
  );
}

/**
 * When texts were read again because what reads them was improved, newest first; each count opens
 * what changed. Nothing where it never was.
 */
export function Rereadings() {
  const pages = usePages(RereadingsDocument, {
    variables: { first: FIRST },
    pageOf: ({ rereadings }) => rereadings,
  });
  const { problem, again } = pages.first;
  useWatched(
    pages.edges.some(({ node }) => node.state === "running"),
    again,
  );
  if (problem) return <Problem problem={problem} again={again} />;
  if (pages.total === 0) return null;
  return (
    <section
      className="panel stack"
      style={{ gap: 10 }}
      data-testid="rereadings"
      aria-label={say("sources.rereadings.textsReadAnew")}
    >
      <h2 className="head">{say("sources.rereadings.textsReadAnew")}</h2>
      <p className="third small">{say("sources.rereadings.learnedToReadBetter")}</p>
      <ol className="rereadings">
        {pages.edges.map(({ node }) => (
          <li key={node.id}>
            <OneRereading rereading={node} />
          </li>
        ))}
      </ol>
      {pages.hasMore && (
        <div>
          <Button onPress={() => pages.showMore(MORE)}>
            {say("sources.rereadings.earlierOnes", { rest: pages.total - pages.edges.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

function CountOf({
  rereading,
  what,
  at,
  open,
  setOpen,
}: {
  readonly rereading: ReadAgainFragment;
  readonly what: ChangeWhat;
  readonly at: number;
  readonly open: ChangeWhat | null;
  readonly setOpen: (open: ChangeWhat | null) => void;
}) {
  return (
    <span>
      {at > 0 && ", "}
      {rereading[what] === 0 ? (
        say("sources.rereadings.none", { what: changeWord(what) })
      ) : (
        <button
          type="button"
          className="link-button"
          aria-expanded={open === what}
          aria-controls={`changes-${rereading.id}`}
          onClick={() => setOpen(open === what ? null : what)}
          data-testid={`changes-${what}`}
        >
          {number(rereading[what])} {changeWord(what)}
        </button>
      )}
    </span>
  );
}
