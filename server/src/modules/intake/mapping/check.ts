import type { EntityKind, Ontology } from "../../../ontology/index.ts";
import { statedNotation } from "../../../ontology/normalise/index.ts";
import { extractableKinds } from "../extraction/index.ts";
import type { MappingMistake, MappingSource } from "./mapping-schema.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

type FileSource = MappingSource["files"][number];
type EntitySource = FileSource["entities"][string];

const reserved = new Set([
  ...[
    "id",
    "ref",
    "thing",
    "kind",
    "label",
    "properties",
    "datasets",
    "firstSeen",
    "lastSeen",
    "degree",
    "df",
    "shard",
  ],
  ...[
    "run",
    "touched",
    "foldedAt",
    "setAt",
    "terms",
    "breaks",
    "marks",
    "records",
    "statements",
    "stale",
    "citations",
    "source",
    "target",
  ],
]);

/** The first thing in a mapping that the ontology does not allow, or undefined. */
export function checkMapping(
  mapping: MappingSource,
  ontology: Ontology,
): MappingMistake | undefined {
  for (const [index, file] of mapping.files.entries()) {
    const mistake =
      checkEncoding(file) ??
      checkWords(file) ??
      checkEntities(file, ontology) ??
      checkLinks(file, ontology);
    if (mistake !== undefined) return { ...mistake, path: ["files", index, ...mistake.path] };
  }
  return undefined;
}

function checkEncoding({ encoding }: FileSource): MappingMistake | undefined {
  if (encoding === undefined) return undefined;
  try {
    new TextDecoder(encoding);
    return undefined;
  } catch {
    return {
      path: ["encoding"],
      message: sentence("mapping.there-no-encoding-name", { encoding }),
    };
  }
}

/** Regular expressions that are none, and notations that state nothing. */
function checkWords(file: FileSource): MappingMistake | undefined {
  const bindings = [
    ...Object.entries(file.entities).map(([name, one]) => ({ path: ["entities", name], one })),
    ...file.links.map((one, index) => ({ path: ["links", index], one })),
  ];
  for (const { path, one } of bindings) {
    const { matches } = one.when ?? {};
    if (matches !== undefined && !isPattern(matches))
      return { path: [...path, "when"], message: sentence("mapping.no-pattern", { matches }) };
    const wrong = [one.amount, ...Object.values(one.properties)]
      .map(notationIn)
      .find((notation) => notation !== undefined && statedNotation(notation) === undefined);
    if (wrong !== undefined)
      return { path, message: sentence("mapping.no-notation", { notation: wrong }) };
  }
  return undefined;
}

function notationIn(source: unknown): string | undefined {
  if (typeof source !== "object" || source === null) return undefined;
  if ("amount" in source) return notationIn(source.amount);
  return "notation" in source && typeof source.notation === "string" ? source.notation : undefined;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u").source !== "";
  } catch {
    return false;
  }
}

function checkEntities(file: FileSource, ontology: Ontology): MappingMistake | undefined {
  for (const [name, entity] of Object.entries(file.entities)) {
    const message = entityMistake(name, entity, ontology.entityKinds.get(entity.kind), ontology);
    if (message !== undefined) return { path: ["entities", name], message };
  }
  return undefined;
}

function entityMistake(
  name: string,
  entity: EntitySource,
  kind: EntityKind | undefined,
  ontology: Ontology,
): Sentence | undefined {
  if (kind === undefined)
    return sentence("mapping.there-no-kind-there", {
      kind: entity.kind,
      keys: [...ontology.entityKinds.keys()].join(", "),
    });
  if (kind.sort === "thing" && entity.value !== undefined)
    return sentence("mapping.thing-named-by-key", { name, kind: entity.kind });
  if (kind.sort === "thing" && entity.extract !== undefined)
    return sentence("mapping.thing-can-not-be", { name, kind: entity.kind });
  if (kind.sort === "identifier" && (entity.key !== undefined || entity.id !== undefined))
    return sentence("mapping.identifier-named-by-value", { name, kind: entity.kind });
  if (entity.extract !== undefined && !extractableKinds.includes(entity.kind))
    return sentence("mapping.can-not-be-found", {
      name,
      kind: entity.kind,
      extractableKinds: extractableKinds.join(", "),
    });
  if (entity.ref !== undefined && entity.as !== undefined)
    return sentence("mapping.row-has-either-ref", { name });
  return reservedMistake(name, entity.properties);
}

function checkLinks(file: FileSource, ontology: Ontology): MappingMistake | undefined {
  for (const [index, link] of file.links.entries()) {
    const path = ["links", index];
    if (!ontology.linkKinds.has(link.kind)) {
      return {
        path,
        message: sentence("mapping.there-no-link-kind", {
          kind: link.kind,
          keys: [...ontology.linkKinds.keys()].join(", "),
        }),
      };
    }
    for (const end of ["from", "to"] as const) {
      if (!(link[end] in file.entities))
        return {
          path: [...path, end],
          message: sentence("mapping.no-entity-this-file", { kind: link.kind, end: link[end] }),
        };
    }
    const message = reservedMistake(link.kind, link.properties);
    if (message !== undefined) return { path, message };
  }
  return undefined;
}

function reservedMistake(
  owner: string,
  properties: Readonly<Record<string, unknown>>,
): Sentence | undefined {
  const taken = Object.keys(properties).find((name) => reserved.has(name));
  return taken === undefined
    ? undefined
    : sentence("mapping.property-name-clew-s", { owner, taken });
}
