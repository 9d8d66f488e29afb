import { SourcesDocument, useOntology, useOperation } from "../../api/index.ts";
import { Field, Input, Select } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { useShown } from "../drawing/index.ts";
import { choose, useChoices } from "./measure-choices.ts";

/** What is measured; it stays from tab to tab. */
export function ScopeBar() {
  const { part, from, to, shared } = useChoices();
  const { entities } = useShown();
  const parts = [
    ["all", say("measures.scopeBar.everything")],
    ["chart", say("measures.scopeBar.whatIsOnThe", { entities: entities.length })],
    ["sources", say("common.chosenSources")],
    ["kinds", say("measures.scopeBar.chosenKinds")],
  ] as const;
  const take = (wanted: string) =>
    choose({
      part: parts.find(([id]) => id === wanted)?.[0] ?? "all",
      group: null,
      connector: null,
    });
  return (
    <section
      className="scope"
      aria-label={say("measures.scopeBar.whatIsMeasured")}
      data-testid="scope-bar"
    >
      <div className="scope-fields">
        <Field label={say("common.measured")}>
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
      label={say("common.sources")}
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
      label={say("measures.scopeBar.kinds")}
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
      {chosen.length === 0 && <span className="third small">{say("common.chooseOneOrMore")}</span>}
    </div>
  );
}

function Times({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <>
      <Field label={say("common.from")}>
        <Input
          type="date"
          value={from}
          onChange={(value) => choose({ from: value })}
          testId="scope-from"
        />
      </Field>
      <Field label={say("measures.scopeBar.toInclusive")}>
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
    <Field label={say("measures.scopeBar.linkedBy")}>
      <Select
        value={shared ? "shared" : "links"}
        onChange={(value) => choose({ shared: value === "shared", group: null })}
        options={[
          ["shared", say("common.whatTheyShare")],
          ["links", say("measures.scopeBar.theLinksThemselves")],
        ]}
        testId="scope-shared"
      />
    </Field>
  );
}
