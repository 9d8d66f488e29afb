/** An identifier's value in the form in which it is compared. */
export interface Normalised {
  /**
   * Canonical and NFC: what stands after "kind:" in an id, not percent-encoded. Unrecognised ones
   * start with "?".
   */
  readonly value: string;
  /** As people read it. */
  readonly label: string;
  /** What the value says of itself: country, domain, unit … under the names the kind declares. */
  readonly properties: Readonly<Record<string, string>>;
  /**
   * How sure it is: a part was assumed, no rule knows it, a spreadsheet rounded it, or it stands
   * where nothing is known. Absent: recognised.
   */
  readonly mark?: "assumed" | "unrecognised" | "rounded" | "placeholder";
}

/** What the source says of itself. */
export interface NormaliseContext {
  /** Default region, ISO 3166 alpha-2. */
  readonly region?: string;
}

/**
 * One rule; undefined means that it does not know the value. The text is trimmed, NFC and not
 * empty.
 */
export type Normaliser = (text: string, context: NormaliseContext) => Normalised | undefined;

/** The literal form: NFC, white space collapsed, invisible characters dropped. */
export function literalForm(raw: string): string {
  return raw
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** What no rule knows: kept as it is, marked, weak in linking. */
export function unknownForm(
  text: string,
  property: string,
  mark: "unrecognised" | "rounded" | "placeholder" = "unrecognised",
): Normalised {
  return { value: `?${text}`, label: text, properties: { [property]: text }, mark };
}
