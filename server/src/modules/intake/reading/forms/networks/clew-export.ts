import { prefixOf, valueOf } from "../../../../../shared/ids.ts";
import { isIdentifierKind } from "./foreign-kinds.ts";
import type { EntityItem, ItemTexts, LinkItem } from "./network-items.ts";

/** What Clew works out from others: it is not stated again, but worked out anew. */
const derivedKinds = new Set(["Template", "ImageGroup"]);
const derivedLinks = new Set(["usesText", "inGroup"]);

/** True for an entity that Clew worked out. */
export function isDerived(kind: string): boolean {
  return derivedKinds.has(kind) || derivedLinks.has(kind);
}

/** The kind that a public id names: bankAccount:DE89… is a BankAccount. */
export function kindOfId(id: string): string | undefined {
  const prefix = prefixOf(id);
  return prefix === undefined || !/^[a-z][A-Za-z]*$/u.test(prefix)
    ? undefined
    : prefix.charAt(0).toUpperCase() + prefix.slice(1);
}

/** The value that an identifier's public id names; undefined for a thing's. */
export function valueOfId(id: string): string | undefined {
  const kind = kindOfId(id);
  return kind !== undefined && isIdentifierKind(kind) ? valueOf(id) : undefined;
}

/** Properties of an export are named property:NAME; what is former is not stated again. */
function propertiesIn(texts: ItemTexts): ItemTexts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, all]) => {
      const own = name.startsWith("property:") ? name.slice("property:".length) : undefined;
      return own === undefined || own.startsWith("formerly:") ? [] : [[own, all] as const];
    }),
  );
}

/** A part of an export: an id, and texts as the export names them. */
export interface ExportPart {
  readonly position: string;
  readonly raw: string;
  readonly id: string;
  readonly texts: ItemTexts;
}

/** An entity as an export of Clew has it; undefined for one that Clew worked out. */
export function ownEntity({ position, raw, id, texts }: ExportPart): EntityItem | undefined {
  const kind = texts["kind"]?.[0] ?? kindOfId(id) ?? "";
  if (kind === "" || isDerived(kind)) return undefined;
  // An address is kept as it was written; its id has it without capitals.
  const value = kind === "Address" ? (texts["property:text"]?.[0] ?? valueOfId(id)) : valueOfId(id);
  return {
    type: "entity",
    position,
    raw,
    id,
    kind,
    ...(value === undefined ? {} : { value }),
    texts: propertiesIn(texts),
  };
}

/** A link as an export of Clew has it; undefined for one that Clew worked out. */
export function ownLink(
  { position, raw, id, texts }: ExportPart,
  source: string,
  target: string,
): LinkItem | undefined {
  const kind = texts["kind"]?.[0] ?? "";
  if (kind === "" || isDerived(kind)) return undefined;
  const isOut = [source, target].some((end) => isDerived(kindOfId(end) ?? ""));
  if (isOut) return undefined;
  return { type: "link", position, raw, id, kind, source, target, texts: propertiesIn(texts) };
}
