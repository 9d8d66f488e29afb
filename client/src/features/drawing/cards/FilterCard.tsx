import { SourcesDocument, useOntology, useOperation } from "../../../api/index.ts";
import { useState } from "react";
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
      <Links rule={rule} change={change} />
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

interface Part {
  readonly rule: FilterRule;
  readonly change: (part: Partial<FilterRule>) => void;
}

/** What the filter hides of what is on the chart, by reason. */
function Outcome({ drawn, rule }: { readonly drawn: Drawn; readonly rule: FilterRule }) {
  const { hides, byKind, bySource, byCommon, byLinks } = sifted(drawn, rule);
  const reasons = [
    byKind > 0 && say("drawing.filter.byKind", { count: byKind }),
    bySource > 0 && say("drawing.filter.bySource", { count: bySource }),
    byCommon > 0 && say("drawing.filter.byCommon", { count: byCommon }),
    byLinks > 0 && say("drawing.filter.byLinks", { count: byLinks }),
  ].filter((reason) => reason !== false);
  return (
    <p className="second small" role="status" data-testid="filter-outcome">
      {hides.length === 0
        ? say("drawing.filter.hidesNone", { of: judgedBy(drawn).length })
        : say("drawing.filter.hidesSome", { count: hides.length, of: judgedBy(drawn).length })}
      {reasons.length > 0 && <> {reasons.join(" · ")}</>}
    </p>
  );
}

const counted = (names: Iterable<string>): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
};

/** A name in a list, or out of it. */
const toggled = (names: readonly string[], name: string) => [
  ...new Set(names).symmetricDifference(new Set([name])),
];

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

const MOST = 5_000;

/** A whole number; what is typed stays until it is one, and is put right where one leaves. */
function WholeNumber({
  value,
  none,
  onChange,
  testId,
}: {
  readonly value: number | null;
  /** What stands for no number. */
  readonly none: string;
  readonly onChange: (value: number | null) => void;
  readonly testId: string;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const isWhole = typed === null || /^\d*$/u.test(typed);
  return (
    <input
      className="input"
      inputMode="numeric"
      data-testid={testId}
      aria-invalid={!isWhole}
      placeholder={none}
      value={typed ?? value ?? ""}
      onBlur={() => setTyped(null)}
      onChange={({ target: { value: text } }) => {
        setTyped(text);
        if (/^\d+$/u.test(text)) onChange(Math.min(MOST, Number(text)));
        else if (text === "") onChange(null);
      }}
    />
  );
}

/** How many others an entity is linked to on the chart. */
function Links({ rule, change }: Part) {
  return (
    <div className="row filter-links">
      <label>
        {say("drawing.filter.least")}{" "}
        <WholeNumber
          testId="filter-least"
          value={rule.leastLinks === 0 ? null : rule.leastLinks}
          none="0"
          onChange={(least) => change({ leastLinks: least ?? 0 })}
        />
      </label>
      <label>
        {say("drawing.filter.most")}{" "}
        <WholeNumber
          testId="filter-most"
          value={rule.mostLinks}
          none={say("drawing.filter.anyNumber")}
          onChange={(most) => change({ mostLinks: most })}
        />
      </label>
    </div>
  );
}
