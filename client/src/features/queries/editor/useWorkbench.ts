import { useState } from "react";
import { declared, parameterInputs, type Draft } from "../own/draft.ts";
import { valuesOf } from "../fields/form-values.ts";
import type { Values } from "../saved-query.ts";
import { useQueryRun } from "../useQueryRun.ts";
import type { Checked } from "./editor-props.ts";
import { formatCypher } from "./format-cypher.ts";
import { noteRun } from "./run-history.ts";

/** Writing and running a text: what the server finds in it, the values of its parameters, its answer. */
export function useWorkbench(draft: Draft, write: (draft: Draft) => void) {
  const run = useQueryRun();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [values, setValues] = useState<Values>({});
  const names = new Set(draft.parameters.map(({ name }) => name));
  const given = valuesOf(draft, values);
  const undeclared = checked?.parameters.filter((name) => !names.has(name)) ?? [];
  const missing = draft.parameters.filter(({ name }) => !(name in given));
  const canRun = draft.text.trim() !== "" && undeclared.length === 0 && missing.length === 0;
  const start = () => {
    if (!canRun) return;
    noteRun(draft.text);
    run.runText(draft.text, given, parameterInputs(draft.parameters));
  };
  const setText = (text: string) => write({ ...draft, text });
  return {
    run,
    checked,
    setChecked,
    values,
    setValues,
    undeclared,
    missing,
    canRun,
    start,
    setText,
    format: () => setText(formatCypher(draft.text)),
    declare: (name: string) =>
      write({ ...draft, parameters: [...draft.parameters, declared(name)] }),
  };
}
export type WorkbenchState = ReturnType<typeof useWorkbench>;
