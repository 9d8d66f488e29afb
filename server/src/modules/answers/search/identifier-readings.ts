import type { Ontology, NormaliserName } from "../../../ontology/index.ts";
import { isIban, normalise } from "../../../ontology/normalise/index.ts";
import { identifierId, isRef, prefixOf } from "../../../shared/ids.ts";

/** One way to read a pasted value. */
export interface Reading {
  /** Public id it would have. */
  readonly id: string;
  readonly kind: string;
  /** As people read it. */
  readonly label: string;
  /** True where the value fits the kind beyond doubt. */
  readonly sure: boolean;
}

/**
 * The ways in which a pasted value can be read as an identifier or id, most telling first. Numbers
 * without a country are read in each of the regions.
 */
export function readingsOf(
  text: string,
  ontology: Ontology,
  regions: readonly string[],
): readonly Reading[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  const readings = [...identifiersIn(trimmed, ontology, regions), ...idIn(trimmed, ontology)];
  return [...new Map(readings.map((reading) => [reading.id, reading])).values()];
}

function identifiersIn(
  text: string,
  ontology: Ontology,
  regions: readonly string[],
): readonly Reading[] {
  return [...ontology.entityKinds.values()].flatMap((kind) => {
    const rule = kind.normaliser;
    if (rule === undefined || rule === "literal" || rule === "document") return [];
    const contexts =
      rule === "phone" || rule === "plate" || rule === "address"
        ? regions.map((region) => ({ region }))
        : [{}];
    return [...contexts, {}].flatMap((context) => {
      const value = normalise(rule, text, context);
      if (value === undefined) return [];
      if (value.mark === "unrecognised" && rule !== "phone") return [];
      return [
        {
          id: identifierId(kind.idPrefix, value.value),
          kind: kind.name,
          label: value.label,
          sure: value.mark !== "unrecognised" && isTelling(rule, text),
        },
      ];
    });
  });
}

function idIn(text: string, ontology: Ontology): readonly Reading[] {
  if (isRef(text)) return [{ id: text, kind: "Reference", label: text, sure: true }];
  const kind = [...ontology.entityKinds.values()].find(
    ({ idPrefix }) => idPrefix === prefixOf(text),
  );
  return kind === undefined
    ? []
    : [{ id: text.normalize("NFC"), kind: kind.name, label: text, sure: true }];
}

/** True for rules whose form alone tells the kind; a plate or an address can be any words. */
function isTelling(rule: NormaliserName, text: string): boolean {
  if (rule === "iban") return isIban(text);
  return rule !== "plate" && rule !== "address" && (rule !== "account" || /[:@/]/u.test(text));
}

/** How a value was read, for people: the sure readings, else that its words were looked for. */
export function readingNames(readings: readonly Reading[]): readonly string[] {
  const sure = readings
    .filter((reading) => reading.sure)
    .map(({ kind, label }) => `${kind} ${label}`);
  return sure.length > 0 ? sure.slice(0, 5) : ["Words"];
}
