import { CitationsOfDocument, usePages } from "../../api/index.ts";
import { Button, Problem, Waiting } from "../../design/index.ts";
import { atLeast, say } from "../../wording/index.ts";
import { RowLine } from "../rows/index.ts";

const FIRST = 8;
const MORE = 30;

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
  const { first, edges, hasMore, showMore } = usePages(CitationsOfDocument, {
    variables: { id, first: FIRST },
    pageOf: ({ entity }) => entity?.citations ?? null,
  });
  const { data, problem, again } = first;
  return (
    <section className="panel" data-testid="profile-rows">
      <h2 className="head">
        {say("profile.rows.sourceRows", { total: atLeast(total, rowsIsExact) })}
      </h2>
      {problem && <Problem problem={problem} again={again} />}
      {!data && !problem && <Waiting what={say("common.itsRows")} />}
      {edges.map(({ node: citation }) => (
        <RowLine key={citation.record.id} citation={citation} />
      ))}
      {hasMore && (
        <div style={{ paddingTop: 10 }}>
          <Button onPress={() => showMore(MORE)}>{say("profile.rows.showMoreRows")}</Button>
        </div>
      )}
      {copies > 0 && <Copies copies={copies} />}
    </section>
  );
}

function Copies({ copies }: { readonly copies: number }) {
  return (
    <p className="third small" style={{ paddingTop: 8 }}>
      {say("profile.rows.rowIsACopy", { copies })}
    </p>
  );
}
