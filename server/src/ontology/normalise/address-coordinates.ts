/** A place on the earth in degrees, as written within an address. */
export interface AddressCoordinates {
  /** North and east are positive; to four decimals, some eleven metres. */
  readonly latitude: string;
  readonly longitude: string;
  /** The address without them. */
  readonly rest: string;
}

const pair =
  /(?<![\d.])[([]?(-?\d{1,2}\.\d{3,})\s*°?\s*([NS])?\s*[,;/ ]\s*(-?\d{1,3}\.\d{3,})\s*°?\s*([EWO])?[)\]]?(?![\d.])/u;

/** The coordinates that stand in an address; undefined where none does, or they are of no place. */
export function coordinatesIn(text: string): AddressCoordinates | undefined {
  const found = pair.exec(text);
  if (found === null) return undefined;
  const [whole, north = "", south, east = "", west] = found;
  if (west === "O") return undefined; // east in some languages, west in others
  const isSaidTwice = (degrees: string, side?: string) =>
    side !== undefined && degrees.startsWith("-");
  if (isSaidTwice(north, south) || isSaidTwice(east, west)) return undefined;
  const latitude = Number(north) * (south === "S" ? -1 : 1);
  const longitude = Number(east) * (west === "W" ? -1 : 1);
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  if (latitude === 0 && longitude === 0) return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`;
  return { latitude: latitude.toFixed(4), longitude: longitude.toFixed(4), rest: rest.trim() };
}
