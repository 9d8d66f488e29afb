import type { Clew } from "../../../context.ts";
import type { LinkKind } from "../../../ontology/index.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import { timeTyped, type StatedValues } from "../../ground/records/index.ts";
import type { StatedEntity, StatedLink } from "../stating/index.ts";
import { propertiesIn, valuesIn, type StatementInput } from "./statement-input.ts";
import type { Columns } from "./written-row.ts";

/** What a link is stated with. */
interface Linking {
  readonly input: StatementInput;
  /** When the statement held, ISO. */
  readonly observedAt: string | undefined;
  readonly columns: Columns;
}

/** The link that a statement states, if any. Throws InvalidInput where a part of it is missing. */
export function linkOf(
  clew: Clew,
  { input, observedAt, columns }: Linking,
  entity: StatedEntity,
  other: StatedEntity | undefined,
): StatedLink | undefined {
  if (!input.link && other === undefined) return undefined;
  if (!input.link) throw new InvalidInput("notes.say-how-two-linked", {}, "link");
  if (other === undefined) throw new InvalidInput("notes.say-what-linked", {}, "other");
  const kind = clew.ontology.linkKinds.get(input.link);
  if (kind === undefined)
    throw new InvalidInput("notes.there-no-link-kind", { name: input.link.slice(0, 60) }, "link");
  const [source, target] = input.reverse ? [other, entity] : [entity, other];
  const values = linkValues(kind, input, columns);
  const from = beganAt(values, input) ?? observedAt;
  return {
    kind,
    source: source.id,
    target: target.id,
    fields: [columns.link],
    spans: [],
    values,
    ...(from === undefined ? {} : { from }),
  };
}

/** The values of a link; an event that says not when it happened did so when the statement held. */
function linkValues(kind: LinkKind, input: StatementInput, columns: Columns): StatedValues {
  const stated = valuesIn(propertiesIn(input).link, (name) => columns.property("link", name));
  const isTimed = kind.properties.some(({ name }) => name === "at");
  const date = input.date?.trim() ?? "";
  if (!isTimed || date === "" || "at" in stated) return stated;
  return { ...stated, at: { values: [date], fields: [columns.date] } };
}

/** When a link began, as its own properties say. */
function beganAt(values: StatedValues, { zone }: StatementInput): string | undefined {
  const text = (values["at"] ?? values["from"])?.values[0];
  return text === undefined ? undefined : timeTyped(text, zone || undefined)?.at;
}
