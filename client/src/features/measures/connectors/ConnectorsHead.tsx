import {
  type DefinitionFragment,
  type ConnectorsTestedQuery,
  type Operation,
} from "../../../api/index.ts";
import { Select } from "../../../design/index.ts";
import { groupMeasures, number, words } from "../../../wording/index.ts";
import { choose, useChoices } from "../measure-choices.ts";
import { Meaning } from "../../definitions/index.ts";
import { Measuring } from "../Measuring.tsx";

import { rankedBy, measureOf, type Connector } from "./connector.ts";

function Rankers({ names }: { readonly names: readonly (readonly [string, string])[] }) {
  const { by, directed, limit } = useChoices();
  const take = (wanted: string) =>
    choose({ by: rankedBy.find((one) => one === wanted) ?? "BETWEENNESS" });
  return (
    <div className="row wrap">
      <label className="row">
        <span className="second small">Ranked by</span>
        <span>
          <Select label="Ranked by" value={by} onChange={take} options={names} testId="ranked-by" />
        </span>
      </label>
      <span>
        <Select
          label="How many"
          value={String(limit)}
          onChange={(value) => choose({ limit: Number(value) })}
          options={["10", "25", "100", "500"].map((count) => [count, `First ${count}`])}
          testId="ranked-limit"
        />
      </span>
      <label className="row">
        <input
          type="checkbox"
          checked={directed}
          data-testid="directed"
          onChange={(event) => choose({ directed: event.target.checked })}
        />
        By direction
      </label>
    </div>
  );
}

export function ListHead({
  brokers,
  measures,
}: {
  readonly brokers: readonly Connector[];
  readonly measures: readonly DefinitionFragment[];
}) {
  return (
    <div className="row wrap list-head">
      <h2 className="head grow">
        {words.broker}: the first {number(brokers.length)}
      </h2>
      <Rankers
        names={rankedBy.map((id) => [
          id,
          measures.find(({ name }) => name === measureOf[id])?.label ?? id,
        ])}
      />
    </div>
  );
}

export function Tried({ tested }: { readonly tested: Operation<ConnectorsTestedQuery> }) {
  return (
    <div className="tried small second">
      <Measuring of={tested} what="how sure the ranking is">
        {(answer) => (
          <p>
            <Meaning of={groupMeasures.topFive} text="Tried" /> on {number(answer.brokers.draws)}{" "}
            draws, each with a tenth of the links hidden.
          </p>
        )}
      </Measuring>
    </div>
  );
}

export function ColumnHeads({ measure }: { readonly measure: DefinitionFragment | undefined }) {
  return (
    <div className="between-row between-head second small">
      <span>Place</span>
      <span>Who or what</span>
      <Meaning of={measure} />
      <span className="between-joins">
        <Meaning of={groupMeasures.joins} />
      </span>
    </div>
  );
}
