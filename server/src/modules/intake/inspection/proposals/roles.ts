/** How one column is to be read. */
export interface ColumnRole {
  readonly file: string;
  readonly column: string;
  readonly role:
    | "ignore"
    | "key"
    | "property"
    | "entity"
    | "from"
    | "to"
    | "observedAt"
    | "amount"
    | "currency"
    | "extract";
  readonly kind?: string | undefined;
  readonly link?: string | undefined;
  readonly property?: string | undefined;
  /** Column whose entity it hangs on or says something of; the row's own, or the event's, if absent. */
  readonly of?: string | undefined;
}

/** What a file's rows are, as proposed. */
export interface Proposal {
  readonly rowKind?: string;
  readonly eventKind?: string;
  readonly roles: readonly ColumnRole[];
}

/** The role of one column, its file and name left out. */
export type Role = Omit<ColumnRole, "file" | "column">;

/** What a file's rows are, with a role for each of its columns. */
export interface Proposed {
  readonly rowKind?: string;
  readonly eventKind?: string;
  readonly roles: ReadonlyMap<string, Role>;
}
