import { say } from "../../wording/index.ts";
import { useState } from "react";
import { go } from "../../address/index.ts";
import {
  ask,
  RunCypherDocument,
  RunSavedQueryDocument,
  SavedQueriesDocument,
  useOperation,
  type AnswerFragment,
  type Problem,
  type SavedQueriesQuery,
} from "../../api/index.ts";
import { drawOnChart, newChart } from "../drawing/index.ts";

export type SavedQuery = SavedQueriesQuery["savedQueries"][number];
export type Values = Readonly<Record<string, unknown>>;

export const useSavedQueries = () => useOperation(SavedQueriesDocument, {});

interface Run {
  readonly answer: AnswerFragment | null;
  readonly problem: Problem | null;
  readonly isRunning: boolean;
}
const notRun: Run = { answer: null, problem: null, isRunning: false };

/** Runs a saved query or a Cypher text, one at a time; the last asked wins. */
export function useRun() {
  const [run, setRun] = useState<Run>(notRun);
  const runSaved = async (id: string, parameters: Values) => {
    setRun({ ...notRun, isRunning: true });
    const { data, problem } = await ask(RunSavedQueryDocument, { id, parameters });
    setRun({ answer: data?.runSavedQuery ?? null, problem, isRunning: false });
  };
  const runText = async (text: string) => {
    setRun({ ...notRun, isRunning: true });
    const { data, problem } = await ask(RunCypherDocument, { text, parameters: {} });
    setRun({ answer: data?.runCypher ?? null, problem, isRunning: false });
  };
  return { ...run, runSaved, runText, reset: () => setRun(notRun) };
}

/** Puts what a query gave on the chart, or on a new one of the query's name. */
export async function putOnChart(
  answer: AnswerFragment,
  title: string,
  where: "here" | "new",
): Promise<void> {
  if (where === "new") await newChart(title);
  go({ view: "chart" });
  await drawOnChart(answer.entities, {
    why: say("queries.useQueries.putOnTheChart", { title }),
    links: answer.links,
    chosenBy: say("queries.useQueries.fromTheQuery", { title }),
  });
}

/** A default of a parameter as its field shows it. */
export const textOf = (given: unknown): string =>
  typeof given === "string" || typeof given === "number" || typeof given === "boolean"
    ? String(given)
    : "";

/** Values of a form as the contract wants them: numbers as numbers, empty ones left out. */
export function valuesOf(query: SavedQuery, texts: Readonly<Record<string, string>>): Values {
  const entries = query.parameters.flatMap(({ name, type, default: given }) => {
    const text = texts[name] ?? textOf(given);
    if (text === "") return [];
    return [[name, type === "integer" || type === "number" ? Number(text) : text] as const];
  });
  return Object.fromEntries(entries);
}
