import type { HowWellQuery, SharesOfFragment } from "../../api/index.ts";
import { meaningOf, number, percent, type Definition, Say, say } from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";

type Agreed = HowWellQuery["agreement"];
type Share = SharesOfFragment["f1"];

/** Precision, recall and F1 by pairs and by thing with their intervals, and by value of the other column. */
export function Measured({
  title,
  agreed: { things, pairs, bCubed, by },
  testId,
}: {
  readonly title: string;
  readonly agreed: Agreed;
  readonly testId: string;
}) {
  return (
    <section className="panel stack" data-testid={testId} aria-label={title}>
      <h2 className="head">{title}</h2>
      <p className="second">
        <Say
          it="agreement.measured.thatBothKnowIn"
          things={
            <Meaning of={meaningOf("known")} text={say("common.count.thing", { count: things })} />
          }
        />
      </p>
      <table className="table agree-table">
        <thead>
          <tr>
            <th>{say("common.measured")}</th>
            <th className="number">{say("agreement.measured.rightOfWhatIs")}</th>
            <th className="number">{say("agreement.measured.foundOfWhatIs")}</th>
            <th className="number">{say("agreement.measured.bothF1")}</th>
          </tr>
        </thead>
        <tbody>
          <Row of={meaningOf("pairs")} shares={pairs} over={things} />
          <Row of={meaningOf("bCubed")} shares={bCubed} over={things} />
        </tbody>
      </table>
      {by.length > 0 && <ByValue by={by} whole={bCubed.f1} />}
    </section>
  );
}

const Cell = ({
  of,
  share: { value, low, high },
  over,
}: {
  readonly of: Definition;
  readonly share: Share;
  readonly over: number;
}) => (
  <td className="number">
    <b>
      <Meaning
        of={of}
        testId="agreement-share"
        here={say("agreement.measured.overItemsOfYourList", {
          value: percent(value),
          over,
          low: percent(low),
          high: percent(high),
        })}
        text={percent(value)}
      />
    </b>{" "}
    <span className="second small">
      ({percent(low)} – {percent(high)})
    </span>
  </td>
);

function Row({
  of,
  shares: { precision, recall, f1 },
  over,
}: {
  readonly of: Definition;
  readonly shares: SharesOfFragment;
  readonly over: number;
}) {
  return (
    <tr>
      <td>
        <Meaning of={of} />
      </td>
      <Cell of={of} share={precision} over={over} />
      <Cell of={of} share={recall} over={over} />
      <Cell of={of} share={f1} over={over} />
    </tr>
  );
}

function ByValue({ by, whole }: { readonly by: Agreed["by"]; readonly whole: Share }) {
  return (
    <table className="table agree-table" data-testid="agreement-values">
      <thead>
        <tr>
          <th>{say("agreement.measured.byYourColumn")}</th>
          <th className="number">{say("common.things")}</th>
          <th className="number">{say("agreement.measured.bothF1ByThing")}</th>
          <th>{say("agreement.measured.againstAll", { value: percent(whole.value) })}</th>
        </tr>
      </thead>
      <tbody>
        {by.map(({ value, things, f1, differs }) => (
          <tr key={value} data-differs={differs}>
            <td>
              <bdi>{value || say("agreement.measured.noneGiven")}</bdi>
            </td>
            <td className="number">
              <Meaning
                of={meaningOf("known")}
                testId="agreement-things"
                here={say("agreement.measured.rowOfYourList", {
                  things,
                  value: value || say("agreement.measured.noneGiven"),
                })}
                text={number(things)}
              />
            </td>
            <Cell of={meaningOf("bCubed")} share={f1} over={things} />
            <td className={differs ? "warn strong" : "second"}>
              {differs
                ? say("agreement.measured.servedWorseThanChance", { is: f1.value < whole.value })
                : say("agreement.measured.withinChance")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
