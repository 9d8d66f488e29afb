/**
 * The digits of a number that a spreadsheet may have rewritten: 2.125550147E9 and 2125550147.0 are
 * exact, 1.23457E+11 and numbers of more than 15 digits that end in zeros are "rounded". undefined
 * where the text is no such number.
 */
export function spreadsheetDigits(text: string): string | undefined {
  const scientific = /^(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})$/.exec(text);
  if (scientific) return exactOf(scientific[1] ?? "", scientific[2] ?? "", Number(scientific[3]));
  const plain = /^(\d{6,})(?:\.0+)?$/.exec(text)?.[1];
  if (plain === undefined) return undefined;
  return plain.length > 15 && /^0+$/.test(plain.slice(15)) ? "rounded" : plain;
}

function exactOf(lead: string, rest: string, exponent: number): string {
  const isExact = rest.length >= exponent && /^0*$/.test(rest.slice(exponent)) && exponent < 15;
  return isExact ? lead + rest.slice(0, exponent) : "rounded";
}
