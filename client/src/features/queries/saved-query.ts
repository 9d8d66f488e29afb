import type { QueryFragment } from "../../api/index.ts";
import { say } from "../../wording/index.ts";

export type SavedQuery = QueryFragment;
export type Parameter = SavedQuery["parameters"][number];
export type ParameterType = Parameter["type"];

/** Values by the names of parameters, as a form has them: numbers as they were typed. */
export type Values = Readonly<Record<string, unknown>>;

/** Where and why a text is refused, in a sentence. */
export const refusalSaid = ({ line, column, message }: NonNullable<SavedQuery["refusal"]>) =>
  say("queries.workbench.refusal", { line, column, message });
