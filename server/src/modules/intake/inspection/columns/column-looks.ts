import type { looseForms, strictForms } from "./cell-forms.ts";

/** What a column's values look like. */
export type Look =
  | keyof typeof strictForms
  | keyof typeof looseForms
  | "key"
  | "number"
  | "code"
  | "kin"
  | "group"
  | "empty";

/** A column with what its values look like. */
export interface Recognised {
  readonly name: string;
  readonly look: Look;
  /** Share of the values that fit, 0–1. */
  readonly confidence: number;
  readonly samples: readonly string[];
  /** True where no row of the file leaves it empty; false where not all rows were looked at. */
  readonly isFilled?: boolean;
  /** True where some row has several values. */
  readonly isSeveral?: boolean;
  /** True where no two rows that were looked at have the same value. */
  readonly isUnique?: boolean;
}
