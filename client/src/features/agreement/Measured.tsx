import type { HowWellQuery, SharesOfFragment } from "../../api/index.ts";
import {
  clusterPageMeasures,
  number,
  percent,
  plural,
  type Definition,
} from "../../wording/index.ts";
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
        <Meaning of={clusterPageMeasures.known} text={plural(things, "thing")} /> that both know. In
        brackets the middle 95 % of 200 draws.
      </p>
      <table className="table agree-table">
        <thead>
          <tr>
            <th>Measured</th>
            <th className="number">Right of what is claimed</th>
            <th className="number">Found of what is known</th>
            <th className="number">Both (F1)</th>
          </tr>
        </thead>
        <tbody>
          <Row of={clusterPageMeasures.pairPrecision} shares={pairs} over={things} />
          <Row of={clusterPageMeasures.bCubed} shares={bCubed} over={things} />
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
        here={`${percent(value)} over ${plural(over, "thing")} of your list; the middle 95 % of 200 draws of its clusters lies from ${percent(low)} to ${percent(high)}.`}
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
          <th>By your column</th>
          <th className="number">Things</th>
          <th className="number">Both (F1), by thing</th>
          <th>Against all, {percent(whole.value)}</th>
        </tr>
      </thead>
      <tbody>
        {by.map(({ value, things, f1, differs }) => (
          <tr key={value} data-differs={differs}>
            <td>
              <bdi>{value || "none given"}</bdi>
            </td>
            <td className="number">
              <Meaning
                of={clusterPageMeasures.known}
                testId="agreement-things"
                here={`${plural(things, "row")} of your list with ${value || "none given"}.`}
                text={number(things)}
              />
            </td>
            <Cell of={clusterPageMeasures.bCubed} share={f1} over={things} />
            <td className={differs ? "warn strong" : "second"}>
              {differs
                ? `Served ${f1.value < whole.value ? "worse" : "better"} than chance explains`
                : "within chance"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
