import {
  type DefinitionFragment,
  type ConnectorsTestedQuery,
  type Operation,
} from "../../../api/index.ts";
import { Select } from "../../../design/index.ts";
import { meaningOf, Say, say } from "../../../wording/index.ts";
import { choose, useChoices } from "../measure-choices.ts";
import { Meaning } from "../../definitions/index.ts";
import { Measuring } from "../Measuring.tsx";

import { rankedBy, measureOf, type Connector } from "./connector.ts";

function Rankers({ names }: { readonly names: readonly (readonly [string, string])[] }) {
  const { by, directed } = useChoices();
  const take = (wanted: string) =>
    choose({ by: rankedBy.find((one) => one === wanted) ?? "BETWEENNESS" });
  return (
    <div className="row wrap">
      <label className="row">
        <span className="second small">{say("measures.connectorsHead.rankedBy")}</span>
        <span>
          <Select
            label={say("measures.connectorsHead.rankedBy")}
            value={by}
            onChange={take}
            options={names}
            testId="ranked-by"
          />
        </span>
      </label>
      <HowMany />
      <label className="row">
        <input
          type="checkbox"
          checked={directed}
          data-testid="directed"
          onChange={(event) => choose({ directed: event.target.checked })}
        />
        {say("measures.connectorsHead.byDirection")}
      </label>
    </div>
  );
}

function HowMany() {
  const { limit } = useChoices();
  return (
    <span>
      <Select
        label={say("measures.connectorsHead.howMany")}
        value={String(limit)}
        onChange={(value) => choose({ limit: Number(value) })}
        options={["10", "25", "100", "500"].map((count) => [
          count,
          say("measures.connectorsHead.first", { count }),
        ])}
        testId="ranked-limit"
      />
    </span>
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
        {say("measures.connectorsHead.theFirst", {
          brokers: brokers.length,
        })}
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
      <Measuring of={tested} what={say("measures.connectorsHead.howSureTheRanking")}>
        {(answer) => (
          <p>
            <Say
              it="measures.connectorsHead.onDrawsEachWith"
              meaning={
                <Meaning of={meaningOf("topFive")} text={say("measures.connectorsHead.tried")} />
              }
              draws={answer.brokers.draws}
            />
          </p>
        )}
      </Measuring>
    </div>
  );
}

export function ColumnHeads({ measure }: { readonly measure: DefinitionFragment | undefined }) {
  return (
    <div className="between-row between-head second small">
      <span>{say("measures.connectorsHead.place")}</span>
      <span>{say("measures.whoOrWhat")}</span>
      <Meaning of={measure} />
      <span className="between-joins">
        <Meaning of={meaningOf("joins")} />
      </span>
    </div>
  );
}
