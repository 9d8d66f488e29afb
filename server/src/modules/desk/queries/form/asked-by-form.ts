import type { EntityKind, LinkKind, Ontology, PropertySpec } from "../../../../ontology/index.ts";
import { assertLength, assertWithin, InvalidInput } from "../../../../shared/errors.ts";

/** What somebody asks by a form: entities of a kind, what they have, and what they are linked to. */
export interface AskedByForm {
  readonly kind: string;
  readonly has?: readonly FormCondition[] | null;
  readonly linked?: readonly FormLink[] | null;
  readonly period?: string | null;
}

export const comparisons = [
  "equals",
  "contains",
  "startsWith",
  "atLeast",
  "atMost",
  "isKnown",
  "isUnknown",
] as const;
export type Comparison = (typeof comparisons)[number];

export interface FormCondition {
  readonly property: string;
  readonly is: Comparison;
  readonly value?: string | null;
}

export interface FormLink {
  readonly linkKind?: string | null;
  readonly kind?: string | null;
  readonly within?: number | null;
  readonly atLeast?: number | null;
  readonly has?: readonly FormCondition[] | null;
  readonly period?: string | null;
}

/** A form whose names are all known. */
export interface CheckedForm {
  readonly kind: EntityKind;
  readonly has: readonly CheckedCondition[];
  readonly linked: readonly CheckedLink[];
  readonly period: string | null;
}

export interface CheckedCondition {
  readonly property: PropertySpec;
  readonly is: Comparison;
  readonly value: string;
}

export interface CheckedLink {
  readonly linkKind: LinkKind | null;
  /** Any kind where it is null. */
  readonly kind: EntityKind | null;
  /** Steps at most. */
  readonly within: number;
  /** Others at least. */
  readonly atLeast: number;
  readonly has: readonly CheckedCondition[];
  readonly period: string | null;
}

const most = { conditions: 12, links: 6, steps: 4, others: 1_000_000 };

/** A form of which each name is known. Throws InvalidInput with the field. */
export function checkedForm(form: AskedByForm, ontology: Ontology): CheckedForm {
  const kind = kindNamed(form.kind, ontology);
  assertLength("linked", form.linked ?? [], 0, most.links);
  return {
    kind,
    has: conditionsOf(form.has, kind),
    linked: (form.linked ?? []).map((link) => linkOf(link, ontology)),
    period: form.period ?? null,
  };
}

function kindNamed(name: string, { entityKinds }: Ontology): EntityKind {
  const kind = entityKinds.get(name);
  if (kind === undefined)
    throw new InvalidInput("queries.parameter-kind", { kind: name.slice(0, 60) }, "kind");
  return kind;
}

function conditionsOf(
  given: readonly FormCondition[] | null | undefined,
  kind: EntityKind | null,
): readonly CheckedCondition[] {
  const conditions = given ?? [];
  assertLength("has", conditions, 0, most.conditions);
  return conditions.map(({ property: name, is, value }) => {
    const property = kind?.properties.find((one) => one.name === name) ?? labelProperty(name);
    if (property === undefined)
      throw new InvalidInput("queries.form-property", { name: name.slice(0, 60) }, "has");
    return { property, is, value: valueFor(name, is, value ?? "") };
  });
}

/** What every entity has, whatever its kind. */
function labelProperty(name: string): PropertySpec | undefined {
  if (name !== "label") return undefined;
  const common = { description: "", identifying: true, multiple: false };
  return { name, label: "Label", type: "text", ...common };
}

function valueFor(name: string, is: Comparison, value: string): string {
  if (is === "isKnown" || is === "isUnknown") return "";
  if (value.trim() === "") throw new InvalidInput("queries.form-value", { name }, "has");
  assertLength("has", value, 1, 500);
  return value;
}

function linkOf(given: FormLink, ontology: Ontology): CheckedLink {
  const within = given.within ?? 1;
  const atLeast = given.atLeast ?? 1;
  assertWithin("within", within, 1, most.steps);
  assertWithin("atLeast", atLeast, 1, most.others);
  const kind = given.kind ? kindNamed(given.kind, ontology) : null;
  const linkKind = given.linkKind ? (ontology.linkKinds.get(given.linkKind) ?? null) : null;
  if (given.linkKind && linkKind === null)
    throw new InvalidInput(
      "queries.parameter-kind",
      { kind: given.linkKind.slice(0, 60) },
      "linked",
    );
  const has = conditionsOf(given.has, kind);
  return { linkKind, kind, within, atLeast, has, period: given.period ?? null };
}
