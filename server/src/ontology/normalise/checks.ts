/** The check digit that makes digits pass Luhn's test when put behind them (ISO/IEC 7812-1). */
export function luhnDigit(digits: string): string {
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** Whether the last digit is the check digit of the others. */
export function passesLuhn(digits: string): boolean {
  return luhnDigit(digits.slice(0, -1)) === digits.slice(-1);
}

/** Whether an IBAN in capitals without spaces leaves 1 when divided by 97 (ISO 13616). */
export function passesMod97(iban: string): boolean {
  const digits = [...(iban.slice(4) + iban.slice(0, 4))]
    .map((c) => parseInt(c, 36).toString())
    .join("");
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
