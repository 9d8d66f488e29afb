/** An entity as a chart shows it. Times are ISO. */
export interface Entity {
  readonly ref: string;
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly datasets: readonly string[];
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  readonly degree: number;
  readonly df: number;
  readonly marks: readonly string[];
  /**
   * When it changed hands, as far as its sightings show; absent where it was not asked for or never
   * did.
   */
  readonly breaks?: readonly string[];
}

/** A link as a chart shows it. */
export interface Link {
  readonly ref: string;
  /** Name of its kind, as postedBy. */
  readonly kind: string;
  /** Public ids. */
  readonly source: string;
  readonly target: string;
  readonly sourceRef: string;
  readonly targetRef: string;
  readonly datasets: readonly string[];
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  /** Source rows that state it. */
  readonly count: number;
  /** For events that have them. */
  readonly amount?: number;
  readonly currency?: string;
  readonly seconds?: number;
}

/** A source row as the graph holds it; its text lies with the evidence. */
export interface RecordNode {
  readonly id: string;
  readonly dataset: string;
  readonly file: string;
  readonly name: string;
  readonly position: string;
  readonly sha256: string;
  readonly receivedAt: string;
  readonly place: string;
}
