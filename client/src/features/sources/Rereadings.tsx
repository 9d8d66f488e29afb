import { useEffect, useState } from "react";
import {
  connection,
  RereadingsDocument,
  useOperation,
  type ReadAgainFragment,
} from "../../api/index.ts";
import { Button, Problem } from "../../design/index.ts";
import {
  changeWords,
  moment,
  number,
  readersSaid,
  rowsSaid,
  type ChangeWhat,
} from "../../wording/index.ts";
import { TextChanges } from "./TextChanges.tsx";

const FIRST = 5;
const EVERY = 2_000;

/** When texts were read again because what reads them was improved, newest first; each count opens what changed. Nothing where it never was. */
export function Rereadings() {
  const [first, setFirst] = useState(FIRST);
  const { data, problem, again } = useOperation(RereadingsDocument, { first, after: null });
  const page = data?.rereadings;
  const isRunning = page?.edges.some(({ node }) => node.state === "running") ?? false;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(again, EVERY);
    return () => {
      clearInterval(timer);
      connection.getState().changed();
    };
  }, [isRunning, again]);
  if (problem) return <Problem problem={problem} again={again} />;
  if (!page || page.total === 0) return null;
  return (
    <section
      className="panel stack"
      style={{ gap: 10 }}
      data-testid="rereadings"
      aria-label="Texts read anew"
    >
      <h2 className="head">Texts read anew</h2>
      <p className="third small">
        What reads the texts was improved since; the rows stand as they were received.
      </p>
      <ol className="rereadings">
        {page.edges.map(({ node }) => (
          <li key={node.id}>
            <OneRereading rereading={node} />
          </li>
        ))}
      </ol>
      {page.pageInfo.hasNextPage && (
        <div>
          <Button onPress={() => setFirst(Math.min(500, first + 20))}>
            Earlier ones, {number(page.total - page.shown)}
          </Button>
        </div>
      )}
    </section>
  );
}

const sorts = ["found", "lost", "changed"] as const;

function OneRereading({ rereading }: { readonly rereading: ReadAgainFragment }) {
  const { id, title, state, readers, rows, left, startedAt } = rereading;
  const [open, setOpen] = useState<ChangeWhat | null>(null);
  const counted = sorts.filter((what) => rereading[what] > 0 || what !== "changed");
  const listId = `changes-${id}`;
  return (
    <div className="stack" style={{ gap: 6 }} data-testid="rereading">
      <p>
        {state === "running" ? "Texts of " : "Texts read anew on "}
        {state !== "running" && <>{moment(startedAt)}, </>}
        <bdi className="strong">{title}</bdi>
        {state === "running" ? " are being read anew: " : ": "}
        {counted.map((what, at) => (
          <span key={what}>
            {at > 0 && ", "}
            {rereading[what] === 0 ? (
              `none ${changeWords[what]}`
            ) : (
              <button
                type="button"
                className="link-button"
                aria-expanded={open === what}
                aria-controls={listId}
                onClick={() => setOpen(open === what ? null : what)}
                data-testid={`changes-${what}`}
              >
                {number(rereading[what])} {changeWords[what]}
              </button>
            )}
          </span>
        ))}
        {state === "overtaken" && (
          <span className="second">
            ; not gone through to the end: the source came again, or readers were improved once more
          </span>
        )}
      </p>
      <p className="third small">
        {readersSaid(readers)}; {rowsSaid(rows, left)}.
      </p>
      <div id={listId}>{open && <TextChanges key={open} rereadingId={id} what={open} />}</div>
    </div>
  );
}
