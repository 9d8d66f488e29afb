import { letterOf, select } from "../../../chart/index.ts";
import { Problem, Waiting } from "../../../design/index.ts";
import { percent, score, say, textOf, lastOf } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { Card } from "./Card.tsx";
import { Defined } from "./Defined.tsx";
import { toggleConnectors, useMeasuring } from "./measuring.ts";
import { pointOutOne } from "../acts/find-between.ts";
import { NetworkConnectors } from "./NetworkConnectors.tsx";
import type { Measures } from "./useMeasures.ts";

/**
 * Groups as the Group tool letters them; the answer's numbers follow the same order, by links on
 * the chart and plain fineness.
 */
const inLetters = (why: string) =>
  why.replace(/group (\d+)/g, (_, id: string) =>
    say("drawing.connectorsCard.group", { rest: letterOf(Number(id) - 1) }),
  );

type Result = NonNullable<Measures["connectors"]["data"]>["brokers"];
type Ranked = Result["brokers"][number];

/**
 * What connects different networks of what is shown; behind that, folded, who is between the others,
 * most first, each with why and what to keep in mind.
 */
export function ConnectorsCard({
  measures: {
    connectors: { data, problem, again, waiting },
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
    <Card title={say("word.term.broker")} testId="go-betweens-card" onClose={toggleConnectors}>
      {problem && <Problem problem={problem} again={again} />}
      {isTooMany && <p className="second">{say("drawing.atMost2000")}</p>}
      {!result && waiting && <Waiting what={say("drawing.connectorsCard.theConnectors")} />}
      {data && <NetworkConnectors connectors={data.connectors} />}
      {result && (
        <details open={data?.connectors.total === 0} data-testid="between-others">
          <summary>{say("drawing.connectorsCard.byBetweenness")}</summary>
          {between.length === 0 && (
            <p className="second">{say("drawing.connectorsCard.nobodyConnectsOthers")}</p>
          )}
          <ConnectorList result={result} between={between} isLettered={isLettered} />
        </details>
      )}
    </Card>
  );
}

function Connector({
  broker,
  result,
  isLettered,
}: {
  readonly broker: Ranked;
  readonly result: Result;
  readonly isLettered: boolean;
}) {
  const { why, caution, topFive } = broker;

  return (
    <li data-testid="go-between">
      <RankLine broker={broker} result={result} />
      <p className="small">
        {isLettered ? inLetters(textOf(why)) : textOf(why)}
        {result.draws > 0 && (
          <span className="second">
            {" "}
            {say("drawing.connectorsCard.amongTheFirstFive", {
              topFive: percent(topFive),
              draws: result.draws,
            })}
          </span>
        )}
      </p>
      <p className="small second connector-caution">{textOf(caution)}</p>
    </li>
  );
}

function RankLine({
  broker: { rank, entity, scores },
  result,
}: {
  readonly broker: Ranked;
  readonly result: Result;
}) {
  return (
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
        <Defined measure="betweenness" measures={result.measures}>
          {score(scores.betweenness)}
        </Defined>
      </span>
    </div>
  );
}

function ConnectorList({
  result,
  between,
  isLettered,
}: {
  readonly result: Result;
  readonly between: readonly Ranked[];
  readonly isLettered: boolean;
}) {
  return (
    <>
      <ol className="go-betweens">
        {between.map((broker) => (
          <Connector
            key={broker.entity.id}
            broker={broker}
            result={result}
            isLettered={isLettered}
          />
        ))}
      </ol>
      {result && (
        <p className="third small">
          {result.exact ? "" : say("drawing.connectorsCard.estimatedFromASample")}
          {lastOf(result.caveats)}
        </p>
      )}
    </>
  );
}
