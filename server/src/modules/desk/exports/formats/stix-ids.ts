import { createHash } from "node:crypto";

/** The namespace that STIX 2.1 (2.9) gives for ids of observables that are made of their values. */
const observables = "00abedb4-aa42-466c-9c01-fed23315a9b7";
/** Clew's own, for all other objects. */
const own = "8b1a2c6e-6a55-5d1c-9f0e-3f1d2f5f7c11";

/** An id that is the same in every export: a version 5 UUID of an entity's or link's ref. */
export function stixId(type: string, ref: string): string {
  return `${type}--${nameUuid(own, `${type}:${ref}`)}`;
}

/** The id of an observable: a version 5 UUID of its contributing values as canonical JSON. */
export function observableId(type: string, values: Readonly<Record<string, string>>): string {
  const sorted = Object.fromEntries(
    Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return `${type}--${nameUuid(observables, JSON.stringify(sorted))}`;
}

/** A version 5 UUID (RFC 9562, 5.5). */
export function nameUuid(namespace: string, name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join("-");
}
