import { Field, Input, Select } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import type { ChronologyShown, Wishes } from "./useChronology.ts";

interface FiltersProps {
  readonly shown: ChronologyShown;
}

/** What narrows the facts: words, a period, a source, a kind, an exhibit, or by hand alone. */
export function FactFilters({ shown }: FiltersProps) {
  const { wishes, setWishes } = shown;
  const wish = (some: Partial<Wishes>) => setWishes({ ...wishes, ...some });
  return (
    <div className="fact-filters" role="search" aria-label={say("chronology.narrow")}>
      <Field label={say("chronology.words")}>
        <Input
          value={wishes.words}
          onChange={(words) => wish({ words })}
          testId="chronology-words"
        />
      </Field>
      <Field label={say("common.from")}>
        <Input
          type="date"
          value={wishes.from}
          onChange={(from) => wish({ from })}
          testId="chronology-from"
        />
      </Field>
      <Field label={say("chronology.until")}>
        <Input
          type="date"
          value={wishes.until}
          onChange={(until) => wish({ until })}
          testId="chronology-until"
        />
      </Field>
      <Choices shown={shown} wish={wish} />
    </div>
  );
}

interface ChoicesProps extends FiltersProps {
  readonly wish: (some: Partial<Wishes>) => void;
}

function Choices({ shown: { wishes, read }, wish }: ChoicesProps) {
  return (
    <>
      <Field label={say("common.source")}>
        <Select
          value={wishes.source}
          onChange={(source) => wish({ source })}
          options={choicesOf(read?.sources, say("chronology.anySource"))}
          testId="chronology-source"
        />
      </Field>
      <Field label={say("common.kind")}>
        <Select
          value={wishes.kind}
          onChange={(kind) => wish({ kind })}
          options={choicesOf(read?.kinds, say("chronology.anyKind"))}
          testId="chronology-kind"
        />
      </Field>
      <Field label={say("chronology.exhibit")}>
        <Input
          type="number"
          value={wishes.exhibit}
          onChange={(exhibit) => wish({ exhibit: exhibit.replace(/\D/g, "").slice(0, 6) })}
          testId="chronology-exhibit"
        />
      </Field>
      <label className="row small fact-by-hand">
        <input
          type="checkbox"
          checked={wishes.byHand}
          data-testid="chronology-by-hand"
          onChange={(event) => wish({ byHand: event.target.checked })}
        />
        {say("chronology.byHandOnly")}
      </label>
    </>
  );
}

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

function choicesOf(all: readonly Choice[] | undefined, any: string): readonly [string, string][] {
  const named = (all ?? []).map(({ id, label, count }): [string, string] => [
    id,
    say("chronology.choice", { label, count }),
  ]);
  return [["", any], ...named];
}
