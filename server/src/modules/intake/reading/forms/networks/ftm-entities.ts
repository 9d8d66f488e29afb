import { valuesAt } from "../../json-rows/json-values.ts";
import { isIdentifierKind } from "./foreign-kinds.ts";
import kinds from "./ftm-kinds.json" with { type: "json" };
import type { JsonObject } from "./json-objects.ts";
import type { EntityItem, ItemTexts, LinkItem, NetworkItem } from "./network-items.ts";

const entityKinds: Readonly<Record<string, string>> = kinds.entities;
const linkKinds: Readonly<Record<string, readonly string[]>> = kinds.links;
const valueNames: Readonly<Record<string, readonly string[]>> = kinds.values;

/** Properties of FollowTheMoney under the names of Clew's. */
const renamed: Readonly<Record<string, string>> = {
  firstName: "givenName",
  lastName: "familyName",
  idNumber: "nationalId",
  startDate: "from",
  endDate: "to",
  date: "at",
  duration: "seconds",
  bodyText: "text",
  purpose: "reference",
};

function schemaOf({ value }: JsonObject): string {
  return valuesAt(value, "schema")[0] ?? "";
}

function idOf({ value, position }: JsonObject): string {
  return valuesAt(value, "id")[0] ?? position;
}

/** All texts of an entity's properties, by Clew's names. */
function textsOf({ value }: JsonObject, without: readonly string[] = []): ItemTexts {
  const { properties } = value;
  const names = Object.keys(typeof properties === "object" ? (properties ?? {}) : {});
  const texts = names.flatMap((name) => {
    const all = valuesAt(value, `properties.${name}`);
    const own = all.length === 0 || without.includes(name);
    return own ? [] : [[renamed[name] ?? name, all] as const];
  });
  return Object.fromEntries(texts);
}

/** What an entity of FollowTheMoney is in Clew; of an unknown schema an Object. */
export function itemOfEntity(object: JsonObject): EntityItem {
  const { position, raw, value } = object;
  const schema = schemaOf(object);
  const told = entityKinds[schema] ?? "Object";
  const own = (valueNames[told] ?? []).flatMap((name) => valuesAt(value, `properties.${name}`))[0];
  // An identifier without its value is a thing like others.
  const kind = isIdentifierKind(told) && own === undefined ? "Object" : told;
  const service = valuesAt(value, "properties.service")[0];
  const named = told === "Account" && service !== undefined ? `${service}:${own ?? ""}` : own;
  const label = valuesAt(value, "properties.name")[0] ?? valuesAt(value, "caption")[0];
  const type = kind === "Organisation" || kind === "Object" ? { type: [schema] } : {};
  return {
    type: "entity",
    position,
    raw,
    id: idOf(object),
    kind,
    ...(isIdentifierKind(kind) && named !== undefined ? { value: named } : {}),
    ...(label === undefined ? {} : { label }),
    texts: { ...type, ...textsOf(object) },
  };
}

/** Properties that name identifiers of their own, and their kinds. */
const identifiers: readonly (readonly [string, string])[] = [
  ["phone", "Phone"],
  ["email", "Email"],
  ["website", "Website"],
  ["passportNumber", "Document"],
];
const holders = new Set(["Person", "Organisation"]);

/** The phones, addresses of mail, sites and passports that a person or body has, and the links to them. */
export function identifiersOf(object: JsonObject, holder: EntityItem): readonly NetworkItem[] {
  if (!holders.has(holder.kind)) return [];
  const { position, raw, value } = object;
  return identifiers.flatMap(([name, kind]) =>
    valuesAt(value, `properties.${name}`).flatMap((text): readonly NetworkItem[] => {
      const id = `${kind} ${text}`;
      const place = { position, raw, texts: {} };
      return [
        { type: "entity", ...place, id, kind, value: text },
        {
          type: "link",
          ...place,
          id: `${holder.id} ${id}`,
          kind: "uses",
          source: holder.id,
          target: id,
        },
      ];
    }),
  );
}

/** The links that an entity of a link's schema is: one for each pair of its ends. */
export function linkOfEntity(object: JsonObject): readonly LinkItem[] | undefined {
  const schema = schemaOf(object);
  const [kind, from, to] = linkKinds[schema] ?? [];
  if (kind === undefined || from === undefined || to === undefined) return undefined;
  const { position, raw, value } = object;
  const texts = { type: [schema], ...textsOf(object, [from, to]) };
  const sources = valuesAt(value, `properties.${from}`);
  const targets = valuesAt(value, `properties.${to}`);
  return sources.flatMap((source) =>
    targets.map((target): LinkItem => {
      const id =
        sources.length * targets.length === 1
          ? idOf(object)
          : `${idOf(object)} ${source} ${target}`;
      return { type: "link", position, raw, id, kind, source, target, texts };
    }),
  );
}
