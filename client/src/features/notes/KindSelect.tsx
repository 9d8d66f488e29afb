import { say } from "../../wording/index.ts";
import { useOntology } from "../../api/index.ts";

/** A kind of entity: identifiers first, then things. */
export function KindSelect({
  value,
  onChange,
  testId,
}: {
  readonly value: string;
  readonly onChange: (kind: string) => void;
  readonly testId: string;
}) {
  const { kinds } = useOntology();
  const all = [...kinds.values()].toSorted((a, b) => (a.label < b.label ? -1 : 1));
  const optionsOf = (sort: string) =>
    all
      .filter((kind) => kind.sort === sort)
      .map(({ name, label }) => (
        <option key={name} value={name}>
          {label}
        </option>
      ));
  return (
    <select
      className="select"
      aria-label={say("common.kind")}
      value={value}
      data-testid={testId}
      onChange={(event) => onChange(event.target.value)}
    >
      <optgroup label={say("notes.kindSelect.identifiers")}>{optionsOf("identifier")}</optgroup>
      <optgroup label={say("common.things")}>{optionsOf("thing")}</optgroup>
    </select>
  );
}
