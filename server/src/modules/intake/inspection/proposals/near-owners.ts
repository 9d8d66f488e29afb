/** What columns hang on: a column's entity, or the row's own where no column is named. */
export interface Owner {
  readonly column?: string;
  readonly kind: string;
}

/** Owners that stand in the same row, nearer to some columns than the row's own. */
export interface Near {
  readonly row: Owner;
  readonly person?: Owner;
  readonly phone?: Owner;
  readonly organisation?: Owner;
  readonly account?: Owner;
}
