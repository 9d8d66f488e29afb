import type { EntityKind, Ontology, PropertySpec } from "../../../ontology/index.ts";

const taken = new Set([
  "id",
  "ref",
  "kind",
  "label",
  "properties",
  "datasets",
  "firstSeen",
  "lastSeen",
  "degree",
  "df",
  "marks",
  "citations",
]);

/** The GraphQL type of each kind: what every entity has, and its own properties as fields. */
export function printKinds(ontology: Ontology): string {
  return [...ontology.entityKinds.values()].map(printKind).join("\n");
}

/**
 * Names of the fields that a kind's own properties become: those that are GraphQL names and not
 * taken.
 */
export function ownFields(kind: EntityKind): readonly PropertySpec[] {
  return kind.properties.filter(
    ({ name }) => /^[A-Za-z][A-Za-z0-9_]*$/u.test(name) && !taken.has(name),
  );
}

function printKind(kind: EntityKind): string {
  const own = ownFields(kind).map(
    (spec) =>
      `${described(spec.description, "  ")}  ${spec.name}: String${required(kind, spec) ? "!" : ""}\n`,
  );
  return `${described(kind.description, "")}type ${kind.name} implements Entity {\n${common}${own.join("")}}\n`;
}

/** An identifier always has the property that its label is made from. */
function required(kind: EntityKind, spec: PropertySpec): boolean {
  return kind.sort === "identifier" && kind.labelFrom[0] === spec.name;
}

function described(text: string, indent: string): string {
  return `${indent}${JSON.stringify(text)}\n`;
}

const common = `  "Public id."
  id: ID!
  "Stable reference, 26 characters of base32."
  ref: ID!
  "Name of its kind."
  kind: String!
  "What people read."
  label: String!
  "Every stated property, with citations and alternatives."
  properties: [Property!]!
  "Ids of the datasets that state it, sorted."
  datasets: [ID!]!
  "Earliest time any row or link places it, or null."
  firstSeen: DateTime
  "Latest time any row or link places it, or null."
  lastSeen: DateTime
  "Number of links, of all kinds."
  degree: Int!
  "Number of distinct things joined to it by any link."
  df: Int!
  "What to be aware of: unrecognised, placeholder, rounded."
  marks: [String!]!
  "The source rows that state it or one of its links, by pages."
  citations("Rows a page, 1 to 500." first: Int = 20, "Cursor to go on after." after: String): CitationConnection!
`;
