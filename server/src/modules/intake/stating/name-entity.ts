import { cityOf, isNoName, normalise, type Normalised } from "../../../ontology/normalise/index.ts";
import type { EntityKind } from "../../../ontology/index.ts";
import { identifierId, keyOf, prefixOf, thingId } from "../../../shared/ids.ts";
import { findInText } from "../extraction/index.ts";
import type { SpanOf, StatedValues } from "../../ground/records/index.ts";
import { sentence } from "../../../sentences/index.ts";
import { fillStrict, type Cells, type Filled, type Template } from "../mapping/index.ts";
import type { FilePlan } from "./plan.ts";
import { textsOf } from "./binding-texts.ts";
import type { OpenRow } from "./open-row.ts";
import type { FixedParts, Problem } from "./stated.ts";

type Binding = FilePlan["entities"][number];

/** An entity that a binding names in a row, before its properties. */
export interface Named {
  readonly id: string;
  readonly fixed: FixedParts;
  readonly fields: readonly string[];
  readonly spans: readonly SpanOf[];
  /** What the value as the row writes it says of itself. */
  readonly values: StatedValues;
  readonly recognised: boolean;
}

/** What a row's own writing of an identifier states, and its id does not tell. */
const statedByRow = new Set(["extension", "unit"]);

/**
 * The entities that a binding by value or extract names in a row, at most 1,000; a picture that
 * could not be read becomes a problem.
 */
export function nameIdentifiers(
  binding: Binding,
  { plan, cells, pictures, problems }: OpenRow,
): readonly Named[] {
  if (binding.extract !== undefined) return found(binding, binding.extract, plan, cells);
  return textsOf(binding, cells, contextOf(plan)).flatMap(({ text, fields }) => {
    const picture = binding.type.normaliser === "imageHash" ? pictures.get(text) : undefined;
    if (picture !== undefined && "problem" in picture) {
      problems.push({
        rejects: true,
        ...(fields[0] === undefined ? {} : { column: fields[0] }),
        reason: picture.problem,
      });
      return [];
    }
    const hash = picture !== undefined && "hash" in picture ? picture.hash : undefined;
    const value = normalise(binding.type.normaliser ?? "literal", hash ?? text, contextOf(plan));
    if (value === undefined) return [];
    const named = identifier(binding.type, value, fields, []);
    return [
      hash === undefined
        ? named
        : { ...named, values: { ...named.values, file: { values: [text], fields } } },
    ];
  });
}

/** The thing that a binding by key names in a row; undefined where a part of the key is empty. */
export function nameThing(
  binding: Binding,
  key: readonly Template[],
  { plan, cells, problems }: Pick<OpenRow, "plan" | "cells" | "problems">,
  city: CityParts,
): Named | undefined {
  const parts = key.map((template) => fillStrict(template, cells)[0]);
  if (parts.some((part) => part === undefined)) return undefined;
  const texts = parts.map((part) => part?.text ?? "");
  if (texts.every(isNoName)) {
    problems.push(namesNothing(binding.kind, parts[0]));
    return undefined;
  }
  const fields = parts.flatMap((part) => part?.fields ?? []);
  const place = binding.type.name === "Location" ? cityOf(cityQuery(city, plan)) : undefined;
  const id =
    place === undefined
      ? thingId(binding.type.idPrefix, plan.dataset.id, texts)
      : `${binding.type.idPrefix}:${place.id}`;
  return {
    id,
    fixed: { label: place?.name ?? texts.join(" / "), properties: {}, marks: [] },
    fields,
    spans: [],
    values: {},
    recognised: true,
  };
}

const longestId = 600;

/** The thing of any dataset whose public id a row names; an id of another kind is a problem. */
export function nameById(
  { kind, type }: Binding,
  template: Template,
  { cells, problems }: Pick<OpenRow, "cells" | "problems">,
): readonly Named[] {
  return fillStrict(template, cells).flatMap(({ text, fields }) => {
    const isId =
      text.length <= longestId && prefixOf(text) === type.idPrefix && isThingId.test(text);
    if (!isId) {
      const shown = text.slice(0, 80);
      problems.push({ rejects: true, reason: sentence("stating.no-id-of", { text: shown, kind }) });
      return [];
    }
    const fixed = { label: keyOf(text).join(" / "), properties: {}, marks: [] };
    return [{ id: text, fixed, fields, spans: [], values: {}, recognised: true }];
  });
}

/** dataset/key behind the kind, as `thingId` writes it: nothing that it would have encoded. */
const isThingId =
  /^[a-zA-Z]+:[a-z0-9][a-z0-9-]{0,62}\/[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/u;

/** A key as N/A, which many rows have and none means: no thing is made of it. */
function namesNothing(kind: string, part: Filled | undefined): Problem {
  const column = part?.fields[0];
  return {
    rejects: true,
    ...(column === undefined ? {} : { column }),
    reason: sentence("stating.key-names-nothing", { text: (part?.text ?? "").slice(0, 40), kind }),
  };
}

/** What a place's properties say of where it is. */
export interface CityParts {
  readonly name?: string;
  readonly region?: string;
  readonly country?: string;
}

function cityQuery(
  city: CityParts,
  plan: FilePlan,
): { name: string; region?: string; country?: string } {
  const country = city.country ?? plan.dataset.region;
  return {
    name: city.name ?? "",
    ...(city.region === undefined ? {} : { region: city.region }),
    ...(country === undefined ? {} : { country }),
  };
}

function found(
  binding: Binding,
  columns: readonly string[],
  plan: FilePlan,
  cells: Cells,
): readonly Named[] {
  return columns.flatMap((column) =>
    cells
      .values(column)
      .flatMap((text) =>
        findInText(binding.kind, text, contextOf(plan), plan.readers.finders).map(
          ({ value, start, end }) =>
            identifier(binding.type, value, [column], [[column, start, end]]),
        ),
      ),
  );
}

function identifier(
  kind: EntityKind,
  value: Normalised,
  fields: readonly string[],
  spans: readonly SpanOf[],
): Named {
  const byRow = (name: string) => kind.normaliser === "address" || statedByRow.has(name);
  const entries = Object.entries(value.properties);
  return {
    id: identifierId(kind.idPrefix, value.value),
    fixed: {
      label: value.label,
      properties: Object.fromEntries(entries.filter(([name]) => !byRow(name))),
      marks: value.mark === undefined || value.mark === "assumed" ? [] : [value.mark],
    },
    fields,
    spans,
    values: Object.fromEntries(
      entries
        .filter(([name]) => byRow(name))
        .map(([name, text]) => [name, { values: [text], fields }]),
    ),
    recognised: value.mark !== "unrecognised" && value.mark !== "rounded",
  };
}

function contextOf({ dataset }: FilePlan): { region?: string } {
  return dataset.region === undefined ? {} : { region: dataset.region };
}
