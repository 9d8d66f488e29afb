import type { Parameters, Row } from "../../graph/index.ts";

/** What a query of a person is run with. */
export interface AskedOfNeo4j {
  /** What its transaction bears, to be found by. */
  readonly mark: string;
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
  readonly parameters: Parameters;
  readonly limits: { readonly milliseconds: number; readonly rows: number; readonly bytes: number };
}

/** What comes of it. */
export type AnsweredByNeo4j =
  | { readonly is: "rows"; readonly rows: readonly Row[]; readonly truncated: boolean }
  | { readonly is: "refused"; readonly key: PlanRefusal | "engines.row-too-large" }
  | { readonly is: "error"; readonly code: string; readonly message: string };

/** Why a plan may not be run. */
export type PlanRefusal = "engines.plan-not-known" | "engines.plan-refused";
