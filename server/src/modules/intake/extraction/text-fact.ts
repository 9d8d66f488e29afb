/** Something that a text says of whom it speaks of: [start, end) where. */
export interface TextFact {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}
