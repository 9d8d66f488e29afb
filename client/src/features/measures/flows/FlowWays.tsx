import { ArrowRight } from "lucide-react";
import { Fragment } from "react";
import type { FlowWaysQuery } from "../../../api/index.ts";
import { amount, wordOf, meaningOf, say } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { Meaning } from "../../definitions/index.ts";
import { putOnChart } from "../put-on-chart.ts";

type Flows = FlowWaysQuery["flows"];

/** The strongest chains, each as its entities in order, with what its weakest step carries. */
export function Chains({
  paths,
  unit,
}: {
  readonly paths: Flows["paths"];
  readonly unit: string | null;
}) {
  return (
    <section className="panel stack" data-testid="flow-chains">
      <h2 className="head">{say("measures.flowWays.strongestChainsOfTwo")}</h2>
      {paths.length === 0 ? (
        <p className="second">{say("measures.flowWays.nobodyPassesOn")}</p>
      ) : (
        <ol className="chains">
          {paths.map((path) => (
            <Chain key={path.entities.map(({ id }) => id).join()} path={path} unit={unit} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** What comes to each entity and what leaves it: rows added up, nothing of intent. */
export function InAndOut({
  entities,
  total,
  unit,
}: {
  readonly entities: Flows["entities"];
  readonly total: number;
  readonly unit: string | null;
}) {
  return (
    <section className="panel stack" data-testid="flow-entities">
      <div>
        <h2 className="head">{say("measures.flowWays.whatComesInAnd")}</h2>
        <p className="second small">{say("measures.flowWays.bySumsAloneIt")}</p>
      </div>
      <div className="wide">
        <table className="table">
          <InOutHead />
          <tbody>
            {entities.map((one) => (
              <InOutRow key={one.entity.id} one={one} unit={unit} />
            ))}
          </tbody>
        </table>
      </div>
      {total > entities.length && (
        <p className="third small">
          {say("measures.flowWays.ofThoseWithMost", { entities: entities.length, total })}
        </p>
      )}
    </section>
  );
}

function Chain({
  path: { entities, amount: carried },
  unit,
}: {
  readonly path: Flows["paths"][number];
  readonly unit: string | null;
}) {
  return (
    <li>
      <div className="chain">
        {entities.map((entity, at) => (
          <Fragment key={entity.id}>
            {at > 0 && (
              <ArrowRight size={14} strokeWidth={1.75} aria-label={say("measures.flowWays.to")} />
            )}
            <EntityLine entity={entity} size={20} />
          </Fragment>
        ))}
      </div>
      <p className="row small">
        <span className="second">
          <Meaning of={meaningOf("chain")} />: <b>{amount(carried, unit)}</b>
        </span>
        <button
          type="button"
          className="link-button"
          onClick={() =>
            void putOnChart(
              entities,
              say("measures.flowWays.aChainOfWhat"),
              entities.map(({ id }) => id),
            )
          }
        >
          {say("common.putOnChart")}
        </button>
      </p>
    </li>
  );
}

function InOutRow({
  one,
  unit,
}: {
  readonly one: Flows["entities"][number];
  readonly unit: string | null;
}) {
  return (
    <tr>
      <td className="common-what">
        <EntityLine entity={one.entity} size={20} />
      </td>
      <td className="number">
        {amount(one.in, unit)}
        <br />
        <span className="third small">
          {say("measures.flowWays.from", { countIn: one.countIn, from: one.from })}
        </span>
      </td>
      <td className="number">
        {amount(one.out, unit)}
        <br />
        <span className="third small">
          {say("measures.flowWays.countTo", { countOut: one.countOut, to: one.to })}
        </span>
      </td>
      <td className="second">{wordOf("flow", one.role) ?? wordOf("flow", "BOTH")}</td>
    </tr>
  );
}

function InOutHead() {
  return (
    <thead>
      <tr>
        <th>{say("measures.whoOrWhat")}</th>
        <th className="number">{say("measures.flowWays.in")}</th>
        <th className="number">{say("measures.flowWays.out")}</th>
        <th>{say("measures.flowWays.readFromTheSums")}</th>
      </tr>
    </thead>
  );
}
