import { useState } from "react";
import { ask, CitationsOfDocument, useOperation, type CitedFragment } from "../../api/index.ts";
import { Button, Problem, Waiting } from "../../design/index.ts";
import { atLeast, plural } from "../../wording/index.ts";
import { RowLine } from "../rows/index.ts";

function useRows(id: string) {
  const first = useOperation(CitationsOfDocument, { id, first: 8, after: null });
  const [more, setMore] = useState<{
    id: string;
    rows: readonly CitedFragment[];
    after: string | null;
  } | null>(null);
  const page = first.data?.entity?.citations;
  const later = more?.id === id ? more : null;
  const after = later ? later.after : page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const showMore = async () => {
    const { data } = await ask(CitationsOfDocument, { id, first: 30, after });
    const next = data?.entity?.citations;
    if (next)
      setMore({
        id,
        rows: [...(later?.rows ?? []), ...next.edges.map(({ node }) => node)],
        after: next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null,
      });
  };
  return {
    rows: page ? [...page.edges.map(({ node }) => node), ...(later?.rows ?? [])] : null,
    after,
    showMore,
    problem: first.problem,
    again: first.again,
  };
}

/** The rows that state it, by pages, down to each one's text and hash. */
export function Rows({
  id,
  rows: total,
  rowsIsExact,
  copies,
}: {
  readonly id: string;
  readonly rows: number;
  readonly rowsIsExact: boolean;
  readonly copies: number;
}) {
  const { rows, after, showMore, problem, again } = useRows(id);
  return (
    <section className="panel" data-testid="profile-rows">
      <h2 className="head">Source rows · {atLeast(total, rowsIsExact)}</h2>
      {problem && <Problem problem={problem} again={again} />}
      {!rows && !problem && <Waiting what="its rows" />}
      {rows?.map((citation) => (
        <RowLine key={citation.record.id} citation={citation} />
      ))}
      {after && (
        <div style={{ paddingTop: 10 }}>
          <Button onPress={() => void showMore()}>Show more rows</Button>
        </div>
      )}
      {copies > 0 && (
        <p className="third small" style={{ paddingTop: 8 }}>
          {plural(
            copies,
            "row is a copy of another and counts",
            "rows are copies of others and count",
          )}{" "}
          once.
        </p>
      )}
    </section>
  );
}
