import { useOntology } from "../../../api/index.ts";
import { say } from "../../../wording/index.ts";

/** The kinds that an entity or a link may be of; none chosen is any. */
export function KindChoices({
  isOfLinks,
  chosen,
  onChosen,
}: {
  readonly isOfLinks: boolean;
  readonly chosen: readonly string[];
  readonly onChosen: (kinds: readonly string[]) => void;
}) {
  const { kinds, linkKinds } = useOntology();
  const all = [...(isOfLinks ? linkKinds : kinds).values()];
  const toggle = (name: string) =>
    onChosen(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  const labels = all.filter(({ name }) => chosen.includes(name)).map(({ label }) => label);
  return (
    <details className="kind-choices">
      <summary data-testid="kind-choices">
        {labels.length === 0
          ? say("queries.kindChoices.any")
          : say("queries.kindChoices.these", { kinds: labels.join(", ") })}
      </summary>
      <div className="kind-choice-list">
        {all.map(({ name, label }) => (
          <label key={name} className="row">
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              data-testid={`kind-${name}`}
              onChange={() => toggle(name)}
            />
            <span className="cut">{label}</span>
          </label>
        ))}
      </div>
    </details>
  );
}
