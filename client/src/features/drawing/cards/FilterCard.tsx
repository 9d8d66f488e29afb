import { SourcesDocument, useOntology, useOperation } from "../../../api/index.ts";
import {
  endStep,
  everything,
  filterEntities,
  isEverything,
  judgedBy,
  runCommand,
  sifted,
  type Drawn,
  type FilterRule,
} from "../../../chart/index.ts";
import { Button } from "../../../design/index.ts";
import { number, say } from "../../../wording/index.ts";
import { KindMark } from "../../entities/index.ts";
import { useDrawn } from "../useDrawing.ts";
import { Card } from "./Card.tsx";
import { Bounds } from "./Bounds.tsx";
import { Grades } from "./Grades.tsx";
import { PropertyBounds } from "./PropertyBounds.tsx";
import { counted, toggled, type Part } from "./filter-part.ts";
import { toggleFilter } from "./measuring.ts";

/** Hides what is not asked for, and says how many and why. The card may be closed: the filter stays. */
export function FilterCard() {
  const drawn = useDrawn();
  const rule = drawn.filter?.rule ?? everything;
  const change = (part: Partial<FilterRule>) => {
    const next = { ...rule, ...part };
    runCommand(filterEntities, { rule: isEverything(next) ? null : next });
  };
  return (
    <Card title={say("drawing.filter.title")} testId="filter-card" onClose={toggleFilter}>
      <Outcome drawn={drawn} rule={rule} />
      <Kinds drawn={drawn} rule={rule} change={change} />
      <Sources drawn={drawn} rule={rule} change={change} />
      <Grades drawn={drawn} rule={rule} change={change} />
      <Bounds rule={rule} change={change} />
      <PropertyBounds drawn={drawn} rule={rule} change={change} />
      <label className="row">
        <input
          type="checkbox"
          data-testid="filter-common"
          checked={rule.tooCommon}
          onChange={() => change({ tooCommon: !rule.tooCommon })}
        />
        <span>{say("drawing.filter.tooCommon")}</span>
      </label>
      <div>
        <Button
          testId="filter-clear"
          isDisabled={drawn.filter === null}
          onPress={() => {
            endStep();
            change(everything);
            endStep();
          }}
        >
          {say("drawing.filter.clear")}
        </Button>
      </div>
    </Card>
  );
}

/** What the filter hides of what is on the chart, by reason. */
function Outcome({ drawn, rule }: { readonly drawn: Drawn; readonly rule: FilterRule }) {
  const { hides, byKind, bySource, byCommon, byLinks, ...more } = sifted(drawn, rule);
  const reasons = [
    byKind > 0 && say("drawing.filter.byKind", { count: byKind }),
    bySource > 0 && say("drawing.filter.bySource", { count: bySource }),
    byCommon > 0 && say("drawing.filter.byCommon", { count: byCommon }),
    more.byShared > 0 && say("drawing.filter.byShared", { count: more.byShared }),
    more.byProperty > 0 && say("drawing.filter.byProperty", { count: more.byProperty }),
    byLinks > 0 && say("drawing.filter.byLinks", { count: byLinks }),
    more.lightLinks > 0 && say("drawing.filter.lightLinks", { count: more.lightLinks }),
  ].filter((reason) => reason !== false);
  return (
    <p className="second small filter-outcome" role="status" data-testid="filter-outcome">
      {hides.length === 0
        ? say("drawing.filter.hidesNone", { of: judgedBy(drawn).length })
        : say("drawing.filter.hidesSome", { count: hides.length, of: judgedBy(drawn).length })}
      {reasons.length > 0 && <> {reasons.join(" · ")}</>}
    </p>
  );
}

function Kinds({ drawn, rule, change }: Part & { readonly drawn: Drawn }) {
  const { kinds } = useOntology();
  return (
    <fieldset className="plain-set filter-list">
      <legend className="head">{say("drawing.filter.kinds")}</legend>
      {counted(judgedBy(drawn).map(({ kind }) => kind)).map(([kind, count]) => (
        <label key={kind} className="row">
          <input
            type="checkbox"
            data-testid={`filter-kind-${kind}`}
            checked={!rule.kinds.includes(kind)}
            onChange={() => change({ kinds: toggled(rule.kinds, kind) })}
          />
          <KindMark kind={kind} size={16} ring={false} />
          <span className="grow">{kinds.get(kind)?.plural ?? kind}</span>
          <span className="number second">{number(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Sources({ drawn, rule, change }: Part & { readonly drawn: Drawn }) {
  const { data } = useOperation(SourcesDocument, {});
  const titleOf = (id: string) => data?.sources.find((source) => source.id === id)?.title ?? id;
  const sources = counted(judgedBy(drawn).flatMap(({ datasets }) => datasets));
  if (sources.length < 2 && rule.sources.length === 0) return null;
  return (
    <fieldset className="plain-set filter-list">
      <legend className="head">{say("drawing.filter.sources")}</legend>
      {sources.map(([source, count]) => (
        <label key={source} className="row">
          <input
            type="checkbox"
            data-testid={`filter-source-${source}`}
            checked={!rule.sources.includes(source)}
            onChange={() => change({ sources: toggled(rule.sources, source) })}
          />
          <span className="grow cut">{titleOf(source)}</span>
          <span className="number second">{number(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}
