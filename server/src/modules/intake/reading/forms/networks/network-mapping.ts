import type { Ontology } from "../../../../../ontology/index.ts";
import { propertyName } from "../../../../../shared/property-name.ts";
import type { OpenFile } from "../../types.ts";
import type { EntityWords, FormMapping, LinkWords } from "../file-form.ts";
import { entityColumn, linkColumn, type LinkShape, type NetworkShape } from "./network-file.ts";

/**
 * What a network file states: each entity as its kind, each link between entities of two kinds.
 * Identifiers are known by their value; things by the file's own id, in an export of Clew by their
 * public id, so that they are the entities they were.
 */
export function networkMapping({ context }: OpenFile, ontology: Ontology): FormMapping {
  const shape = JSON.parse(context?.["network"] ?? "{}") as NetworkShape;
  const kinds = Object.entries(shape.kinds);
  const ends = (["source", "target"] as const).flatMap((end) => {
    const used = new Set(shape.links.map((link) => link[end]));
    return [...used].map((kind) => [endName(end, kind), endWords(end, kind, shape, ontology)]);
  });
  return {
    entities: {
      ...Object.fromEntries(
        kinds.map(([kind, names]) => [entityName(kind), entityWords(kind, names, shape, ontology)]),
      ),
      ...Object.fromEntries(ends),
    },
    links: shape.links.map((link) => linkWords(link, ontology)),
  };
}

function entityName(kind: string): string {
  return `entity${kind}`;
}

function endName(end: "source" | "target", kind: string): string {
  return `${end}${kind}`;
}

function isIdentifier(kind: string, ontology: Ontology): boolean {
  return ontology.entityKinds.get(kind)?.sort === "identifier";
}

function entityWords(
  kind: string,
  names: readonly string[],
  { isOwn }: NetworkShape,
  ontology: Ontology,
): EntityWords {
  const specs = ontology.entityKinds.get(kind)?.properties ?? [];
  const labelled = ontology.entityKinds.get(kind)?.labelFrom[0];
  const stated = Object.fromEntries(
    names.map((name) => {
      const declared = specs.find((spec) => spec.name === name);
      return [declared?.name ?? propertyName(name), entityColumn(name)];
    }),
  );
  const when = { column: "kind", equals: kind };
  if (isIdentifier(kind, ontology))
    return { kind, value: "value", ...(isOwn ? {} : { as: "id" }), when, properties: stated };
  const hasLabel = isOwn || labelled === undefined || labelled in stated;
  const properties = hasLabel ? stated : { [labelled]: "label", ...stated };
  return { kind, ...(isOwn ? { id: "id" } : { key: "id" }), when, properties };
}

function endWords(
  end: "source" | "target",
  kind: string,
  { isOwn }: NetworkShape,
  ontology: Ontology,
): EntityWords {
  const when = { column: `${end}Kind`, equals: kind };
  if (isIdentifier(kind, ontology))
    return isOwn ? { kind, value: `${end}Value`, when } : { kind, ref: end, when };
  return isOwn ? { kind, id: end, when } : { kind, key: end, when };
}

function linkWords({ kind, source, target, properties }: LinkShape, ontology: Ontology): LinkWords {
  const isEvent = ontology.linkKinds.get(kind)?.sort === "event";
  const stated = properties.map((name) => [propertyName(name), linkColumn(name)] as const);
  return {
    kind,
    from: endName("source", source),
    to: endName("target", target),
    ...(isEvent ? { key: "linkId" } : {}),
    when: { column: "linkKind", equals: kind },
    properties: Object.fromEntries(stated),
  };
}
