import { strictFormOf } from "./value-kinds.ts";
import words from "./kind-words.json" with { type: "json" };

type Words = Readonly<Record<string, readonly string[]>>;

const entityKinds = byWord(words.entities);
const linkKinds = byWord(words.links);

function byWord(lists: Words): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([kind, list]) => [
      [plain(kind), kind] as const,
      ...list.map((word) => [word, kind] as const),
    ]),
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/gu, "");
}

/** What a network of other programs calls a node: Clew's kind, its value, and what was not known. */
export interface NodeKind {
  readonly kind: string;
  readonly value?: string;
}

const identifiers = new Set(
  ["Phone", "Email", "Account", "Website", "BankAccount", "Wallet", "Vehicle", "Document"].concat([
    "Device",
    "SimCard",
    "IpAddress",
    "Address",
    "Image",
  ]),
);

/** True for kinds that are known by a value. */
export function isIdentifierKind(kind: string): boolean {
  return identifiers.has(kind);
}

/**
 * Clew's kind for a node: by the word of its type; else by the form of its label, as a number or an
 * address of mail; else Object.
 */
export function nodeKind(type: string | undefined, label: string): NodeKind {
  const told = type === undefined ? undefined : entityKinds.get(plain(type));
  if (told !== undefined)
    return identifiers.has(told) ? { kind: told, value: label } : { kind: told };
  const form = strictFormOf(label);
  return form === undefined ? { kind: "Object" } : { kind: form, value: label };
}

/** Clew's kind for a link: by its word, else what usually joins two such entities. */
export function linkKind(word: string | undefined, source: string, target: string): string {
  const told = word === undefined ? undefined : linkKinds.get(plain(word));
  if (told !== undefined) return told;
  const isOne = (kind: string, ...kinds: readonly string[]) => kinds.includes(kind);
  if (isOne(source, "Person", "Phone", "Account") && isOne(target, "Person", "Phone", "Account"))
    return source === target ? "knows" : "uses";
  if (isOne(source, "Person", "Organisation") && identifiers.has(target)) return "uses";
  return "relatedTo";
}
