import type { Query } from "../../../cypher-wall/index.ts";
import type { Parameters, Row } from "../../../graph/index.ts";
import type { SentenceKey, SentenceValues } from "../../../sentences/index.ts";

/** What a query of a person is run with. */
export interface Asked {
  readonly query: Query;
  readonly columns: readonly string[];
  readonly parameters: Parameters;
  readonly limits: { readonly rows: number; readonly bytes: number };
}

/** A sentence that goes to who asked. */
export interface Refusal {
  readonly key: SentenceKey;
  readonly values: SentenceValues;
}

/** What comes of it: rows, or why there are none. */
export type Answered =
  | {
      readonly ok: true;
      readonly columns: readonly string[];
      readonly rows: readonly Row[];
      readonly truncated: boolean;
    }
  | { readonly ok: false; readonly refusal: Refusal; readonly tooLarge?: boolean };
