import { Save } from "lucide-react";
import { useState } from "react";
import { go } from "../../../address/index.ts";
import { ask, problem, SaveQueryDocument, type Problem as Trouble } from "../../../api/index.ts";
import { Button, Field, Input, notify, Problem } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { Workbench } from "../editor/Workbench.tsx";
import { inputOf, type Draft } from "./draft.ts";
import { forget, writeDraft, type Unfinished } from "./editing.ts";
import { ParameterCards } from "./ParameterCards.tsx";

/** Writes a query that is kept: its name, its text, what it asks for. */
export function QueryEditing({ unfinished: { key, draft } }: { readonly unfinished: Unfinished }) {
  const saving = useSaving(key, draft);
  const write = (next: Draft) => writeDraft(key, next);
  const put = (part: Partial<Draft>) => write({ ...draft, ...part });
  return (
    <div className="stack" data-testid="query-editing">
      <h2 className="title">
        {draft.id === null ? say("queries.editing.newQuery") : say("queries.editing.edit")}
      </h2>
      <Naming draft={draft} put={put} />
      <Workbench
        draft={draft}
        write={write}
        actions={
          <>
            <Button
              kind="main"
              isDisabled={saving.isSaving || draft.title.trim() === ""}
              onPress={() => void saving.save()}
              testId="query-save"
            >
              <Save size={15} strokeWidth={1.75} />
              {say("queries.editing.save")}
            </Button>
            <Button onPress={() => forget(key)} testId="query-cancel">
              {say("common.cancel")}
            </Button>
          </>
        }
      >
        <ParameterCards
          own={draft.id}
          parameters={draft.parameters}
          onParameters={(parameters) => put({ parameters })}
        />
        {saving.trouble && <Problem problem={saving.trouble} />}
      </Workbench>
    </div>
  );
}

function Naming({
  draft,
  put,
}: {
  readonly draft: Draft;
  readonly put: (part: Partial<Draft>) => void;
}) {
  return (
    <div className="query-naming">
      <Field label={say("queries.editing.title")}>
        <Input
          value={draft.title}
          onChange={(title) => put({ title })}
          isRequired
          testId="query-title"
        />
      </Field>
      <Field label={say("queries.editing.tags")} help={say("queries.editing.tagsHelp")}>
        <Input value={draft.tags} onChange={(tags) => put({ tags })} testId="query-tags" />
      </Field>
      <div className="query-description">
        <Field label={say("queries.editing.description")}>
          <textarea
            className="area"
            rows={2}
            value={draft.description}
            data-testid="query-description"
            onChange={(event) => put({ description: event.target.value })}
          />
        </Field>
      </div>
    </div>
  );
}

/** Saves a draft; where somebody saved it since, nothing is lost and theirs can be looked at. */
function useSaving(key: string, draft: Draft) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    const { data, problem: unanswered } = await ask(SaveQueryDocument, { input: inputOf(draft) });
    setSaving(false);
    if (unanswered) return setTrouble(unanswered);
    const { ok, errors, query } = data.saveQuery;
    if (!ok || !query) return setTrouble(problem(errors.map(({ message }) => message).join(" ")));
    forget(key);
    go({ view: "queries", query: query.id });
    notify(
      query.refusal
        ? say("queries.editing.savedAsDraft", { title: query.title })
        : say("queries.editing.saved", { title: query.title }),
    );
  };
  return { trouble, isSaving, save };
}
