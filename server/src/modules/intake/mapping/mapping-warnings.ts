import type { Ontology, PropertySpec } from "../../../ontology/index.ts";
import type { FileMapping, Mapping, PropertyBinding } from "./types.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/**
 * What a mapping does that is allowed and worth knowing, in sentences: unusual links, undeclared
 * properties, no time zone.
 */
export function warningsOf(mapping: Mapping, ontology: Ontology): readonly Sentence[] {
  const timed =
    mapping.dataset.timezone === undefined &&
    mapping.files.some(
      ({ observedAt, links }) =>
        observedAt !== undefined ||
        links.some(({ properties }) => properties.some(({ name }) => name === "at")),
    );
  const zone = timed ? [sentence("mapping.mapping-names-no-time")] : [];
  const ofFiles = mapping.files.flatMap((file) => [
    ...undeclared(file, ontology),
    ...unusual(file, ontology),
  ]);
  return [...new Map([...zone, ...ofFiles].map((warning) => [warning.text, warning])).values()];
}

/** Undeclared properties that have a sentence each; of more one sentence tells. */
const fewEnough = 5;

function undeclared(file: FileMapping, ontology: Ontology): readonly Sentence[] {
  const named = (
    kind: string,
    specs: readonly PropertySpec[] | undefined,
    bindings: readonly PropertyBinding[],
  ) => {
    const names = [
      ...new Set(
        bindings.flatMap(({ name }) =>
          specs?.some((spec) => spec.name === name) === false ? [name] : [],
        ),
      ),
    ];
    if (names.length <= fewEnough)
      return names.map((name) => sentence("mapping.declares-no-property-kept", { kind, name }));
    return [
      sentence("mapping.declares-no-property-others", {
        kind,
        names: names.slice(0, fewEnough).join(", "),
        more: names.length - fewEnough,
      }),
    ];
  };
  return [
    ...file.entities.flatMap(({ kind, properties }) =>
      named(kind, ontology.entityKinds.get(kind)?.properties, properties),
    ),
    ...file.links.flatMap(({ kind, properties }) =>
      named(kind, ontology.linkKinds.get(kind)?.properties, properties),
    ),
  ];
}

function unusual(file: FileMapping, ontology: Ontology): readonly Sentence[] {
  const kindOf = new Map(file.entities.map(({ name, kind }) => [name, kind]));
  return file.links.flatMap(({ kind, from, to }) => {
    const usual = ontology.linkKinds.get(kind);
    const source = kindOf.get(from) ?? "";
    const target = kindOf.get(to) ?? "";
    const fits =
      usual === undefined ||
      ((usual.from.length === 0 || usual.from.includes(source)) &&
        (usual.to.length === 0 || usual.to.includes(target)));
    return fits ? [] : [sentence("mapping.does-not-usually-run", { kind, source, target })];
  });
}
