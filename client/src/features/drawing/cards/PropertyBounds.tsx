import { X } from "lucide-react";
import { useId } from "react";
import { useOntology } from "../../../api/index.ts";
import { judgedBy, type Drawn, type PropertyRule } from "../../../chart/index.ts";
import { IconButton, Problem, Waiting } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { usePropertiesRead } from "../appearance/reading-properties.ts";
import { useOntologyWords } from "../appearance/ontology-words.ts";
import type { Part } from "./filter-part.ts";
import { WholeNumber } from "./WholeNumber.tsx";

/** Bounds of properties: each can be asked for, with or without numbers or days. */
export function PropertyBounds({ drawn, rule, change }: Part & { readonly drawn: Drawn }) {
  const { problem, waiting, again } = usePropertiesRead(true);
  const { labels, typeOf } = useOntologyWords();
  const counts = useCounts(drawn);
  const free = [...counts.keys()].filter((name) =>
    rule.properties.every((one) => one.name !== name),
  );
  const put = (next: PropertyRule) =>
    change({ properties: rule.properties.map((one) => (one.name === next.name ? next : one)) });
  const drop = (name: string) =>
    change({ properties: rule.properties.filter((one) => one.name !== name) });
  const add = (name: string) => {
    const bound = { name, sort: typeOf(name), least: null, most: null };
    change({ properties: [...rule.properties, { ...bound, needed: typeOf(name) === "name" }] });
  };
  return (
    <fieldset className="plain-set filter-list">
      <legend className="head">{say("drawing.filter.properties")}</legend>
      {problem && <Problem problem={problem} again={again} />}
      {waiting && <Waiting what={say("drawing.appearance.theValues")} />}
      {rule.properties.map((bound) => (
        <PropertyBound
          key={bound.name}
          bound={bound}
          label={labels.get(bound.name) ?? bound.name}
          without={judgedBy(drawn).length - (counts.get(bound.name) ?? 0)}
          onChange={put}
          onDrop={() => drop(bound.name)}
        />
      ))}
      <AddProperty names={free} labels={labels} onAdd={add} />
    </fieldset>
  );
}

interface AddProps {
  readonly names: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
  readonly onAdd: (name: string) => void;
}

function AddProperty({ names, labels, onAdd }: AddProps) {
  return (
    <select
      className="select"
      value=""
      aria-label={say("drawing.filter.addProperty")}
      data-testid="filter-add-property"
      onChange={({ target: { value } }) => value !== "" && onAdd(value)}
    >
      <option value="">{say("drawing.filter.addProperty")}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {labels.get(name) ?? name}
        </option>
      ))}
    </select>
  );
}

/** How many have each property, by name. */
function useCounts(drawn: Drawn): ReadonlyMap<string, number> {
  const { kinds } = useOntology();
  const counts = new Map<string, number>();
  if (kinds.size === 0) return counts;
  for (const { id } of judgedBy(drawn))
    for (const name of Object.keys(drawn.properties.get(id) ?? {}))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

interface BoundProps {
  readonly bound: PropertyRule;
  readonly label: string;
  readonly without: number;
  readonly onChange: (bound: PropertyRule) => void;
  readonly onDrop: () => void;
}

function PropertyBound({ bound, label, without, onChange, onDrop }: BoundProps) {
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading} data-testid={`filter-property-${bound.name}`}>
      <div className="row">
        <span id={heading} className="grow strong">
          {label}
        </span>
        <IconButton
          size="small"
          side="right"
          label={say("drawing.filter.dropProperty", { label })}
          onPress={onDrop}
        >
          <X size={13} />
        </IconButton>
      </div>
      {bound.sort === "amount" && <AmountBounds bound={bound} onChange={onChange} />}
      {bound.sort === "time" && <DayBounds bound={bound} onChange={onChange} />}
      <label className="row">
        <input
          type="checkbox"
          checked={bound.needed}
          onChange={() => onChange({ ...bound, needed: !bound.needed })}
        />
        <span>{say("drawing.filter.without", { count: without })}</span>
      </label>
    </div>
  );
}

type BoundsProps = Pick<BoundProps, "bound" | "onChange">;

function AmountBounds({ bound, onChange }: BoundsProps) {
  return (
    <div className="row filter-links">
      <label>
        {say("drawing.filter.atLeast")}{" "}
        <WholeNumber
          testId="filter-property-least"
          value={bound.least}
          none={say("drawing.filter.anyNumber")}
          onChange={(least) => onChange({ ...bound, least })}
        />
      </label>
      <label>
        {say("drawing.filter.most")}{" "}
        <WholeNumber
          testId="filter-property-most"
          value={bound.most}
          none={say("drawing.filter.anyNumber")}
          onChange={(most) => onChange({ ...bound, most })}
        />
      </label>
    </div>
  );
}

const DAY = 86_400_000;
const dayIn = (at: number | null) => (at === null ? "" : new Date(at).toISOString().slice(0, 10));
const momentIn = (day: string) => (day === "" ? null : Date.parse(`${day}T00:00:00Z`));

/** Days in UTC; the last one passes whole. */
function DayBounds({ bound, onChange }: BoundsProps) {
  const last = bound.most === null ? null : bound.most - DAY + 1;
  return (
    <div className="row filter-links">
      <label>
        {say("drawing.filter.fromDay")}{" "}
        <input
          className="input"
          type="date"
          value={dayIn(bound.least)}
          onChange={({ target: { value } }) => onChange({ ...bound, least: momentIn(value) })}
        />
      </label>
      <label>
        {say("drawing.filter.toDay")}{" "}
        <input
          className="input"
          type="date"
          value={dayIn(last)}
          onChange={({ target: { value } }) => {
            const day = momentIn(value);
            onChange({ ...bound, most: day === null ? null : day + DAY - 1 });
          }}
        />
      </label>
    </div>
  );
}
