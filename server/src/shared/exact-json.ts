/** A number of a JSON text, by its own digits. */
export class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Numbers that JavaScript would write otherwise: of 16 digits and more, 1.50, 1e3, -0, 0.0000001. */
const otherwise = /\d[\d.]{15}|\.\d*0(?!\d)|\d[eE][+-]?\d|-0(?![.\d])|0\.0{6}/u;

/**
 * The value of a JSON text. Numbers whose digits JavaScript would change come as NumberText, the
 * others as numbers. Throws SyntaxError where it is no JSON.
 */
export function parseExact(text: string): unknown {
  if (!otherwise.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_, value: unknown, context?: { readonly source?: string }) => {
    const source = context?.source;
    return typeof value === "number" && source !== undefined && String(value) !== source
      ? new NumberText(source)
      : value;
  });
}
