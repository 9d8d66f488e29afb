import {
  cypherTypeOf,
  entityNameProblem,
  idPrefixOf,
  linkNameProblem,
  propertyNameProblem,
} from "./kind-names.ts";
import { normaliserNames } from "./normalise/normaliser-names.ts";
import { choiceAt, flagAt, mapAt, mapsAt, onlyKeys, textAt, textsAt, type Place } from "./read.ts";
import type { EntityKind, LinkKind, PropertySpec, PropertyType } from "./types.ts";

const propertyTypes: readonly PropertyType[] = [
  "text",
  "number",
  "integer",
  "dateTime",
  "money",
  "boolean",
  "url",
];
const entityKeys = [
  "sort",
  "label",
  "plural",
  "icon",
  "colour",
  "description",
  "normaliser",
  "weight",
  "changesHands",
  "tells",
  "labelFrom",
  "properties",
];
const linkKeys = ["sort", "label", "reverse", "description", "from", "to", "properties"];

/** An entity kind from its file. Throws OntologyError. */
export function readEntityKind(name: string, place: Place): EntityKind {
  onlyKeys(place, entityKeys);
  refuse(place, entityNameProblem(name));
  const sort = choiceAt(place, "sort", ["identifier", "thing"]);
  const properties = readProperties(place, "entity");
  return {
    name,
    sort,
    label: textAt(place, "label"),
    plural: textAt(place, "plural"),
    icon: iconAt(place),
    colour: colourAt(place),
    description: textAt(place, "description"),
    properties,
    labelFrom: labelFromAt(place, properties),
    ...normaliserAt(place, sort),
    weight: weightAt(place, sort),
    changesHands: flagAt(place, "changesHands"),
    tells: tellsAt(place, sort),
    idPrefix: idPrefixOf(name),
  };
}

/** A link kind from its file; `from` and `to` must name known kinds. Throws OntologyError. */
export function readLinkKind(
  name: string,
  place: Place,
  entityKinds: ReadonlyMap<string, EntityKind>,
): LinkKind {
  onlyKeys(place, linkKeys);
  refuse(place, linkNameProblem(name));
  return {
    name,
    type: cypherTypeOf(name),
    sort: choiceAt(place, "sort", ["state", "event"]),
    label: textAt(place, "label"),
    reverse: textAt(place, "reverse"),
    description: textAt(place, "description"),
    from: kindsAt(place, "from", entityKinds),
    to: kindsAt(place, "to", entityKinds),
    properties: readProperties(place, "link"),
  };
}

function refuse(place: Place, problem: string | undefined): void {
  if (problem !== undefined) place.failAt(0, problem);
}

function iconAt(place: Place): string {
  const icon = textAt(place, "icon");
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(icon)
    ? icon
    : place.fail("icon", `"${icon}" is no lucide icon in kebab-case.`);
}

function colourAt(place: Place): EntityKind["colour"] {
  const colour =
    mapAt(place, "colour") ?? place.fail("colour", `"colour" must give light and dark.`);
  onlyKeys(colour, ["light", "dark"]);
  return { light: hexAt(colour, "light"), dark: hexAt(colour, "dark") };
}

function hexAt(place: Place, key: string): string {
  const hex = textAt(place, key);
  return /^#[0-9a-fA-F]{6}$/.test(hex)
    ? hex
    : place.fail(key, `"${hex}" is no colour such as #0b5fa5.`);
}

function labelFromAt(place: Place, properties: readonly PropertySpec[]): readonly string[] {
  const names = textsAt(place, "labelFrom");
  const unknown = names.find((name) => !properties.some((property) => property.name === name));
  return unknown === undefined
    ? names
    : place.fail("labelFrom", `"labelFrom" names "${unknown}", which is no property here.`);
}

function normaliserAt(place: Place, sort: string): Pick<EntityKind, "normaliser"> {
  if (sort === "identifier") return { normaliser: choiceAt(place, "normaliser", normaliserNames) };
  return place.map.has("normaliser")
    ? place.fail("normaliser", "Things have no normaliser; identifiers do.")
    : {};
}

function weightAt(place: Place, sort: string): number {
  const weight: unknown = place.map.get("weight");
  if (sort === "thing")
    return weight === undefined
      ? 0
      : place.fail("weight", "Things have no weight; identifiers do.");
  if (typeof weight === "number" && weight >= 0 && weight <= 1) return weight;
  return place.fail("weight", `"weight" must be a number from 0 to 1.`);
}

function tellsAt(place: Place, sort: string): EntityKind["tells"] {
  if (!place.map.has("tells")) return "contact";
  return sort === "identifier"
    ? choiceAt(place, "tells", ["contact", "content", "presence"])
    : place.fail("tells", `Things have no "tells"; identifiers do.`);
}

function kindsAt(
  place: Place,
  key: string,
  entityKinds: ReadonlyMap<string, EntityKind>,
): readonly string[] {
  const names = textsAt(place, key);
  const unknown = names.find((name) => !entityKinds.has(name));
  return unknown === undefined
    ? names
    : place.fail(key, `"${key}" names "${unknown}", which is no kind of entity.`);
}

function readProperties(place: Place, of: "entity" | "link"): readonly PropertySpec[] {
  const seen = new Set<string>();
  return mapsAt(place, "properties").map((property) => {
    onlyKeys(property, ["name", "label", "type", "description", "identifying", "multiple"]);
    const name = textAt(property, "name");
    const problem = seen.has(name)
      ? `There is a property "${name}" already.`
      : propertyNameProblem(name, of);
    if (problem !== undefined) property.fail("name", problem);
    seen.add(name);
    return {
      name,
      label: textAt(property, "label"),
      type: choiceAt(property, "type", propertyTypes),
      description: textAt(property, "description"),
      identifying: flagAt(property, "identifying"),
      multiple: flagAt(property, "multiple"),
    };
  });
}
