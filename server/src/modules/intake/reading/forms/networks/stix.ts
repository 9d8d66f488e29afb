import { valuesAt } from "../../json-rows/json-values.ts";
import type { OpenFile } from "../../types.ts";
import type { Beginning, FileForm } from "../file-form.ts";
import { isIdentifierKind } from "./foreign-kinds.ts";
import { objectsAt, type JsonObject } from "./json-objects.ts";
import { networkMapping } from "./network-mapping.ts";
import { openNetwork } from "./network-file.ts";
import type { EntityItem, ItemTexts, LinkItem, NetworkItem } from "./network-items.ts";

/** A bundle of STIX 2.1: identities, accounts, addresses and files, with their relationships. */
export const stix: FileForm = {
  format: "stix",
  fits: isBundle,
  open: openBundle,
  mapping: networkMapping,
};

function isBundle({ text }: Beginning): boolean {
  const start = text.trimStart().slice(0, 60_000);
  return (
    start.startsWith("{") &&
    /"type"\s*:\s*"bundle"/u.test(start) &&
    /"id"\s*:\s*"bundle--/u.test(start)
  );
}

async function openBundle(path: string): Promise<OpenFile> {
  return openNetwork({ items: () => itemsOf(path) });
}

async function* itemsOf(path: string): AsyncGenerator<NetworkItem> {
  for await (const object of objectsAt(path, "objects")) {
    if (object.type === "broken") yield object;
    else yield* itemsIn(object);
  }
}

/** Clew's kind of a type of object, and where its value stands. */
const kinds: Readonly<Record<string, readonly [kind: string, ...values: readonly string[]]>> = {
  "user-account": ["Account", "account_login", "user_id", "display_name"],
  "email-addr": ["Email", "value"],
  "domain-name": ["Website", "value"],
  url: ["Website", "value"],
  "ipv4-addr": ["IpAddress", "value"],
  "ipv6-addr": ["IpAddress", "value"],
  "email-message": ["Message"],
  location: ["Location"],
  report: ["Report"],
  note: ["Note"],
  incident: ["Event"],
  "threat-actor": ["Person"],
  campaign: ["Event"],
};
/** Objects that say of others how they may be used, or what they mean. */
const asides = new Set(["marking-definition", "language-content", "extension-definition"]);
const relations: Readonly<Record<string, string>> = {
  uses: "uses",
  owns: "owns",
  controls: "owns",
  "communicates-with": "messaged",
  "located-at": "locatedIn",
  "attributed-to": "relatedTo",
  "member-of": "memberOf",
  "employed-by": "worksFor",
};

function itemsIn(object: JsonObject): readonly NetworkItem[] {
  const type = wordOf(object, "type");
  if (asides.has(type)) return [];
  if (type === "relationship") return [relationIn(object)];
  if (type === "sighting") return sightingsIn(object);
  const entity = entityIn(object, type);
  return [entity, ...mentionsIn(object, entity)];
}

function wordOf({ value }: JsonObject, name: string): string {
  return valuesAt(value, name)[0] ?? "";
}

function entityIn(object: JsonObject, type: string): EntityItem {
  const { position, raw } = object;
  const [told, ...names] =
    type === "identity" ? [identityKind(object)] : (kinds[type] ?? ["Object"]);
  const own = names.map((name) => wordOf(object, name)).find((text) => text !== "");
  const kind = isIdentifierKind(told) && own === undefined ? "Object" : told;
  const platform = wordOf(object, "account_type");
  const value = kind === "Account" && platform !== "" ? `${platform}:${own ?? ""}` : own;
  const label = ["name", "value", "subject", "abstract", "content"]
    .map((name) => wordOf(object, name))
    .find((text) => text !== "");
  const isTyped = kind === "Object" || kind === "Organisation" || kind === "Event";
  return {
    type: "entity",
    position,
    raw,
    id: wordOf(object, "id"),
    kind,
    ...(isIdentifierKind(kind) && value !== undefined ? { value } : {}),
    ...(label === undefined ? {} : { label }),
    texts: { ...(isTyped ? { type: [type] } : {}), ...textsIn(object) },
  };
}

function identityKind(object: JsonObject): string {
  return wordOf(object, "identity_class") === "individual" ? "Person" : "Organisation";
}

const structural = new Set([
  ...["type", "id", "spec_version", "source_ref", "target_ref", "relationship_type"],
  ...["object_refs", "created_by_ref", "object_marking_refs", "where_sighted_refs"],
  ...["sighting_of_ref", "observed_data_refs", "identity_class"],
]);

/** The object's own texts; what refers to others or is nested deeper is left to its source row. */
function textsIn({ value }: JsonObject): ItemTexts {
  return Object.fromEntries(
    Object.keys(value).flatMap((name) => {
      const texts = structural.has(name) ? [] : valuesAt(value, name);
      return texts.length === 0 ? [] : [[name, texts] as const];
    }),
  );
}

function relationIn(object: JsonObject): LinkItem {
  const { position, raw } = object;
  const word = wordOf(object, "relationship_type");
  const kind = relations[word];
  return {
    type: "link",
    position,
    raw,
    id: wordOf(object, "id"),
    ...(kind === undefined ? { word } : { kind }),
    source: wordOf(object, "source_ref"),
    target: wordOf(object, "target_ref"),
    texts: { type: [word], ...textsIn(object) },
  };
}

/** A sighting: who or what was seen, and where or by whom. */
function sightingsIn(object: JsonObject): readonly LinkItem[] {
  const { position, raw, value } = object;
  return valuesAt(value, "where_sighted_refs").map((target) => ({
    type: "link",
    position,
    raw,
    id: `${wordOf(object, "id")} ${target}`,
    kind: "seenAt",
    source: wordOf(object, "sighting_of_ref"),
    target,
    texts: textsIn(object),
  }));
}

/** What a report or note is about. */
function mentionsIn(object: JsonObject, { id, kind }: EntityItem): readonly LinkItem[] {
  if (kind !== "Report" && kind !== "Note") return [];
  const { position, raw, value } = object;
  return valuesAt(value, "object_refs").map((target) => ({
    type: "link",
    position,
    raw,
    id: `${id} ${target}`,
    kind: "mentions",
    source: id,
    target,
    texts: {},
  }));
}
