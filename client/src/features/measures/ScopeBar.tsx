import { SourcesDocument, useOntology, useOperation } from "../../api/index.ts";
import { Field, Input, Select } from "../../design/index.ts";
import { plural } from "../../wording/index.ts";
import { useShown } from "../drawing/index.ts";
import { choose, useChoices } from "./measure-choices.ts";

/** What is measured; it stays from tab to tab. */
export function ScopeBar() {
  const { part, from, to, shared } = useChoices();
  const { entities } = useShown();
  const parts = [
    ["all", "Everything held"],
    ["chart", `What is on the chart (${plural(entities.length, "entity", "entities")})`],
    ["sources", "Chosen sources"],
    ["kinds", "Chosen kinds"],
  ] as const;
  const take = (wanted: string) =>
    choose({
      part: parts.find(([id]) => id === wanted)?.[0] ?? "all",
      group: null,
      connector: null,
    });
  return (
    <section className="scope" aria-label="What is measured" data-testid="scope-bar">
      <div className="scope-fields">
        <Field label="Measured">
          <Select value={part} onChange={take} options={parts} testId="scope-part" />
        </Field>
        <JoinedBy shared={shared} />
        <Times from={from} to={to} />
      </div>
      {part === "sources" && <ChosenSources />}
      {part === "kinds" && <ChosenKinds />}
    </section>
  );
}

function ChosenSources() {
  const { sources } = useChoices();
  const { data } = useOperation(SourcesDocument, {});
  return (
    <Pills
      label="Sources"
      options={(data?.sources ?? []).map(({ id, title }) => [id, title])}
      chosen={sources}
      onChange={(chosen) => choose({ sources: chosen })}
    />
  );
}

function ChosenKinds() {
  const { kinds: chosen } = useChoices();
  const { kinds } = useOntology();
  return (
    <Pills
      label="Kinds"
      options={[...kinds.values()].map(({ name, plural: many }) => [name, many])}
      chosen={chosen}
      onChange={(names) => choose({ kinds: names })}
    />
  );
}

function Pills({
  label,
  options,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div className="row wrap" role="group" aria-label={label}>
      {options.map(([id, text]) => (
        <button
          key={id}
          type="button"
          className="pill"
          aria-pressed={chosen.includes(id)}
          data-testid={`scope-${id}`}
          onClick={() => toggle(id)}
        >
          <bdi>{text}</bdi>
        </button>
      ))}
      {chosen.length === 0 && <span className="third small">Choose one or more.</span>}
    </div>
  );
}

function Times({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <>
      <Field label="From">
        <Input
          type="date"
          value={from}
          onChange={(value) => choose({ from: value })}
          testId="scope-from"
        />
      </Field>
      <Field label="To, that day too">
        <Input
          type="date"
          value={to}
          onChange={(value) => choose({ to: value })}
          testId="scope-to"
        />
      </Field>
    </>
  );
}

function JoinedBy({ shared }: { readonly shared: boolean }) {
  return (
    <Field label="Joined by">
      <Select
        value={shared ? "shared" : "links"}
        onChange={(value) => choose({ shared: value === "shared", group: null })}
        options={[
          ["shared", "What they share"],
          ["links", "The links themselves"],
        ]}
        testId="scope-shared"
      />
    </Field>
  );
}
