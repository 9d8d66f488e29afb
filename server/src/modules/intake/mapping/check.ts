import type { EntityKind, Ontology } from "../../../ontology/index.ts";
import { extractableKinds } from "../extraction/index.ts";
import type { MappingMistake, MappingSource } from "./mapping-schema.ts";

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
      checkEncoding(file) ?? checkEntities(file, ontology) ?? checkLinks(file, ontology);
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
      message: `There is no encoding ${encoding}; name one as utf-8 or windows-1252.`,
    };
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
): string | undefined {
  if (kind === undefined)
    return `There is no kind ${entity.kind}; there are ${[...ontology.entityKinds.keys()].join(", ")}.`;
  if (kind.sort === "thing" && entity.value !== undefined)
    return `${name}: a ${entity.kind} is a thing and is named by key, not by value.`;
  if (kind.sort === "thing" && entity.extract !== undefined)
    return `${name}: a ${entity.kind} is a thing and can not be found in text.`;
  if (kind.sort === "identifier" && entity.key !== undefined)
    return `${name}: a ${entity.kind} is an identifier and is named by value, not by key.`;
  if (entity.extract !== undefined && !extractableKinds.includes(entity.kind))
    return `${name}: a ${entity.kind} can not be found in text; ${extractableKinds.join(", ")} can.`;
  if (entity.ref !== undefined && entity.as !== undefined)
    return `${name}: a row has either ref or as.`;
  return reservedMistake(name, entity.properties);
}

function checkLinks(file: FileSource, ontology: Ontology): MappingMistake | undefined {
  for (const [index, link] of file.links.entries()) {
    const path = ["links", index];
    if (!ontology.linkKinds.has(link.kind)) {
      return {
        path,
        message: `There is no link kind ${link.kind}; there are ${[...ontology.linkKinds.keys()].join(", ")}.`,
      };
    }
    for (const end of ["from", "to"] as const) {
      if (!(link[end] in file.entities))
        return {
          path: [...path, end],
          message: `${link.kind}: no entity of this file is called ${link[end]}.`,
        };
    }
    const message = reservedMistake(link.kind, link.properties);
    if (message !== undefined) return { path, message };
  }
  return undefined;
}

function reservedMistake(
  owner: string,
  properties: Readonly<Record<string, string>>,
): string | undefined {
  const taken = Object.keys(properties).find((name) => reserved.has(name));
  return taken === undefined
    ? undefined
    : `${owner}: the property name ${taken} is Clew's own; choose another.`;
}
