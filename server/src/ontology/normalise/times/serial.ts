/**
 * A spreadsheet's serial day (1 = 1 January 1900, or days since 1904) as local ISO text, to the
 * second where it has a time.
 */
export function fromSerial(
  serial: number,
  { since1904 = false }: { readonly since1904?: boolean } = {},
): string | undefined {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return undefined;
  const days = since1904 ? serial + 1462 : since1900(serial);
  const seconds = Math.round(days * 86_400);
  const iso = new Date(Date.UTC(1899, 11, 30) + seconds * 1000).toISOString();
  return seconds % 86_400 === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Spreadsheets count a 29 February 1900 that there never was: days before it stand one too low. */
function since1900(serial: number): number {
  return serial < 60 ? serial + 1 : serial;
}
