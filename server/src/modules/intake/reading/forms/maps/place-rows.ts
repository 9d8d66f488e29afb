import type { OpenFile } from "../../types.ts";
import type { FormMapping } from "../file-form.ts";

/** The columns that every reader of maps gives, before those of the file's own. */
export const placeColumns = [
  "id",
  "name",
  "description",
  "at",
  "latitude",
  "longitude",
  "address",
  "place",
];

/** Headers that say that a row is of something seen at the point, not of the point itself. */
const ofSomething =
  /phone|msisdn|imei|imsi|device|plate|vrm|registration|person|email|account|user|ip\b/iu;

/**
 * What points on a map state: places. Where the file says who or what was there, its columns are
 * given roles instead, as in a table.
 */
export function placeMapping({ columns }: OpenFile): FormMapping | undefined {
  const own = columns.filter((column) => !placeColumns.includes(column));
  if (own.some((column) => ofSomething.test(column))) return undefined;
  const properties = { name: "place", latitude: "latitude", longitude: "longitude" };
  const described = { ...properties, description: "description" };
  return {
    record: "id",
    observedAt: "at",
    entities: {
      place: { kind: "Location", key: "id", properties: described },
      address: { kind: "Address", value: "address" },
    },
    links: [{ kind: "locatedIn", from: "address", to: "place" }],
  };
}

/** What a point is called: its name, else where it is. */
export function placeName(name: string, latitude: string, longitude: string): string {
  return name === "" ? `${latitude}, ${longitude}` : name;
}

/** True for degrees that a place on the earth has. */
export function isOnEarth(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
