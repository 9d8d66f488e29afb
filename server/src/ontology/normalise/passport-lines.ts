/** What the second line of a passport's machine-readable zone says. */
export interface PassportLine {
  readonly number: string;
  /** Three letters, as ICAO writes it. */
  readonly country: string;
  /** True where all check digits are right. */
  readonly isSound: boolean;
}

/** TD3, the passport book: second line of 44 signs (ICAO Doc 9303, part 4). */
const secondLine =
  /(?<![A-Z0-9<])([A-Z0-9<]{9})(\d)([A-Z<]{3})(\d{6})(\d)[MFX<](\d{6})(\d)([A-Z0-9<]{14})(\d|<)(\d)(?![A-Z0-9<])/;

/**
 * Number and country of a passport from its machine-readable zone, one line or both; undefined
 * where the text is none.
 */
export function passportLine(text: string): PassportLine | undefined {
  const bare = text
    .toUpperCase()
    .replace(/[«‹]/g, "<")
    .replace(/(?<=<|\d) (?=<|\d)/g, "");
  const found = secondLine.exec(bare);
  if (found === null) return undefined;
  const part = (at: number) => found[at] ?? "";
  const checks = [
    [part(1), part(2)],
    [part(4), part(5)],
    [part(6), part(7)],
    [part(8), part(9).replace("<", "0")],
    [part(1) + part(2) + part(4) + part(5) + part(6) + part(7) + part(8) + part(9), part(10)],
  ] as const;
  return {
    number: part(1).replaceAll("<", ""),
    country: part(3).replaceAll("<", ""),
    isSound: checks.every(([signs, digit]) => checkDigit(signs) === digit),
  };
}

/** Weights 7, 3, 1 over digits, letters from A = 10, and < = 0; the last digit of the sum. */
function checkDigit(signs: string): string {
  const weights = [7, 3, 1];
  const sum = [...signs].reduce((total, sign, at) => {
    const value = sign === "<" ? 0 : parseInt(sign, 36);
    return total + value * (weights[at % 3] ?? 0);
  }, 0);
  return String(sum % 10);
}
