import { Problem, Select, Waiting } from "../../../design/index.ts";
import { score, say } from "../../../wording/index.ts";
import { Card } from "./Card.tsx";
import { Defined } from "./Defined.tsx";
import { measureNames, sizeBy, useMeasuring, type SizeMeasure } from "./measuring.ts";
import type { Measures } from "./useMeasures.ts";

const measureWords: Readonly<Record<SizeMeasure, string>> = {
  degree: say("common.links"),
  betweenness: say("drawing.sizeCard.betweenOthers"),
  closeness: say("drawing.sizeCard.closeToAll"),
  pageRank: say("drawing.sizeCard.oftenPassedThrough"),
};
const options = [
  ["", say("drawing.sizeCard.nothingAllAlike")],
  ...measureNames.map((name) => [name, measureWords[name]] as const),
] as const;
const isMeasure = (text: string): text is SizeMeasure => measureNames.some((name) => name === text);

/** What the size of figures says: measure, unit, least and greatest, and what it means. */
export function SizeCard({
  measures: { sizes, scored, scores, isTooMany },
}: {
  readonly measures: Measures;
}) {
  const measure = useMeasuring((state) => state.sizeBy);
  const known = scored?.measures.find(({ name }) => name === measure);
  return (
    <Card title={say("drawing.sizeCard.sizeBy")} testId="size-card" onClose={() => sizeBy(null)}>
      <Select
        label={say("drawing.sizeCard.sizeBy")}
        testId="size-by"
        value={measure ?? ""}
        options={options}
        onChange={(value) => sizeBy(isMeasure(value) ? value : null)}
      />
      {scores.problem && <Problem problem={scores.problem} again={scores.again} />}
      {isTooMany && <p className="second">{say("drawing.atMost2000")}</p>}
      {!sizes && scores.waiting && <Waiting what={say("drawing.sizeCard.theMeasure")} />}
      {sizes && measure !== null && scored && (
        <>
          <div className="row size-scale" data-testid="size-legend">
            <i style={{ width: 12, height: 12 }} aria-hidden="true" />
            <span className="number">{score(sizes.least)}</span>
            <i style={{ width: 28, height: 28 }} aria-hidden="true" />
            <span className="number">{score(sizes.most)}</span>
          </div>
          <p className="second small">
            <Defined measure={measure} measures={scored.measures} />{" "}
            {say("drawing.sizeCard.byTheLinksOn", { unit: known?.unit, is: Boolean(scored.exact) })}
          </p>
        </>
      )}
    </Card>
  );
}
