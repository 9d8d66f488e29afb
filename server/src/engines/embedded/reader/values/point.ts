/** A place on the earth or in a plane. */
export class PointValue {
  /** Longitude or x, latitude or y, and height or z where it has one. */
  readonly coordinates: readonly number[];
  /** 4326, 4979 on the earth; 7203, 9157 in a plane. */
  readonly srid: number;
  constructor(coordinates: readonly number[], srid: number) {
    this.coordinates = coordinates;
    this.srid = srid;
  }

  toString(): string {
    const [x = 0, y = 0, z] = this.coordinates;
    const height = z === undefined ? "" : `, z=${z}`;
    return `Point{srid=${this.srid}, x=${x}, y=${y}${height}}`;
  }
}

const earthRadius = 6_378_140;

/**
 * Metres between two places on the earth (haversine, as Neo4j computes it), or the distance in a
 * plane; null between places of different systems.
 */
export function distanceOf(a: PointValue, b: PointValue): number | null {
  if (a.srid !== b.srid || a.coordinates.length !== b.coordinates.length) return null;
  if (a.srid !== 4326)
    return Math.hypot(...a.coordinates.map((value, at) => value - (b.coordinates[at] ?? 0)));
  const [lonA = 0, latA = 0] = a.coordinates.map(radians);
  const [lonB = 0, latB = 0] = b.coordinates.map(radians);
  const half =
    Math.sin((latB - latA) / 2) ** 2 +
    Math.cos(latA) * Math.cos(latB) * Math.sin((lonB - lonA) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(half));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
