import { SourcesDocument, useOperation } from "../../../api/index.ts";
import { judgedBy, type Drawn } from "../../../chart/index.ts";
import { say } from "../../../wording/index.ts";
import type { Part } from "./filter-part.ts";

/** Grades of the sources that state what is on the chart: each hides or shows all of its sources. */
export function Grades({ drawn, rule, change }: Part & { readonly drawn: Drawn }) {
  const { data } = useOperation(SourcesDocument, {});
  const here = new Set(judgedBy(drawn).flatMap(({ datasets }) => datasets));
  const sources = data?.sources.filter(({ id }) => here.has(id)) ?? [];
  const byGrade = [...Map.groupBy(sources, ({ reliability }) => reliability ?? "")].toSorted(
    ([a], [b]) => (a === "" ? 1 : 0) - (b === "" ? 1 : 0) || (a < b ? -1 : 1),
  );
  if (byGrade.length < 2) return null;
  return (
    <fieldset className="plain-set filter-list">
      <legend className="head">{say("drawing.filter.grades")}</legend>
      {byGrade.map(([grade, some]) => {
        const ids = some.map(({ id }) => id);
        const isShown = ids.some((id) => !rule.sources.includes(id));
        const others = rule.sources.filter((id) => !ids.includes(id));
        return (
          <label key={grade} className="row">
            <input
              type="checkbox"
              data-testid={`filter-grade-${grade}`}
              checked={isShown}
              onChange={() => change({ sources: isShown ? [...others, ...ids] : others })}
            />
            <span className="grow">
              {grade === "" ? say("drawing.filter.noGrade") : grade}
              <span className="second small"> {some.map(({ title }) => title).join(", ")}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
