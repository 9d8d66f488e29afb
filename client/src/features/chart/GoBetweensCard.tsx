import { letterOf, select } from "../../chart/index.ts";
import { Problem, Waiting } from "../../design/index.ts";
import { percent, score, words } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { Card } from "./Card.tsx";
import { Defined } from "./Defined.tsx";
import { toggleGoBetweens, useMeasuring } from "./measuring.ts";
import { pointOutOne } from "./between.ts";
import type { Measures } from "./useMeasures.ts";

/** Groups as the Group tool letters them; the answer's numbers follow the same order, by links on the chart and plain fineness. */
const inLetters = (why: string) =>
  why.replace(/group (\d+)/g, (_, id: string) => `group ${letterOf(Number(id) - 1)}`);

/** Who is between the others of what is shown, most first, each with why and what to keep in mind. */
export function GoBetweensCard({
  measures: {
    goBetweens: { data, problem, again, waiting },
    isTooMany,
  },
}: {
  readonly measures: Measures;
}) {
  const isLettered = useMeasuring(
    ({ groups, groupsBy, resolution }) => !groups || (groupsBy === "drawn" && resolution === 1),
  );
  const result = data?.brokers;
  const between = result?.brokers.filter(({ scores }) => scores.betweenness > 0) ?? [];
  return (
    <Card title={words.broker} testId="go-betweens-card" onClose={toggleGoBetweens}>
      {problem && <Problem problem={problem} again={again} />}
      {isTooMany && (
        <p className="second">At most 2,000 entities are measured at once. Hide some.</p>
      )}
      {!result && waiting && <Waiting what="who is between" />}
      {result && between.length === 0 && (
        <p className="second">
          Nobody here is between others: all that is linked is linked directly.
        </p>
      )}
      <ol className="go-betweens">
        {between.map(({ rank, entity, scores, why, caution, topFive }) => (
          <li key={entity.id} data-testid="go-between">
            <div className="row">
              <span className="third number">{rank}</span>
              <div className="grow">
                <EntityLine
                  entity={entity}
                  size={22}
                  onPress={() => {
                    select([entity.id]);
                    pointOutOne(entity);
                  }}
                />
              </div>
              <span className="number small">
                <Defined measure="betweenness" measures={result?.measures ?? []}>
                  {score(scores.betweenness)}
                </Defined>
              </span>
            </div>
            <p className="small">
              {isLettered ? inLetters(why) : why}
              {result && result.draws > 0 && (
                <span className="second">
                  {" "}
                  Among the first five in {percent(topFive)} of {result.draws} draws.
                </span>
              )}
            </p>
            <p className="small second go-between-caution">{caution}</p>
          </li>
        ))}
      </ol>
      {result && (
        <p className="third small">
          {result.exact ? "" : "Estimated from a sample. "}
          {result.caveats.at(-1)}
        </p>
      )}
    </Card>
  );
}
