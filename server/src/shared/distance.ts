/** A point on the earth, in degrees. */
export interface Point {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/**
 * Great-circle distance in kilometres (haversine, mean earth radius 6,371 km); what is missing
 * counts as 0°.
 */
export function distance(a: Point, b: Point): number {
  const radians = (degrees: number | undefined) => ((degrees ?? 0) * Math.PI) / 180;
  const latA = radians(a.latitude);
  const latB = radians(b.latitude);
  const half = (x: number) => Math.sin(x / 2) ** 2;
  const h =
    half(latB - latA) +
    Math.cos(latA) * Math.cos(latB) * half(radians(b.longitude) - radians(a.longitude));
  return 2 * 6_371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
